import type { Resolvers } from '../../generated/resolvers.ts';
import { many } from '../../read/field-resolvers.ts';
import { mutate, writtenItem } from '../../write/mutate.ts';
import { taxResidenceList } from './tax.list.ts';
import { addTaxResidence, deleteTaxResidence } from './tax.mutations.ts';

export const taxResolvers: Resolvers = {
  Mutation: {
    addTaxResidence: (_root, { input }, context) => mutate(context, addTaxResidence, input),
    deleteTaxResidence: (_root, { input }, context) => mutate(context, deleteTaxResidence, input),
  },
  Customer: {
    taxResidences: many(taxResidenceList.rows),
  },
  AddTaxResidencePayload: { taxResidence: writtenItem(taxResidenceList) },
  DeleteTaxResidencePayload: { deletedTaxResidenceId: ({ itemId }) => itemId },
};
