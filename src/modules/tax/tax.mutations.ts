import { v7 } from 'uuid';
import { MOST_ITEMS } from '../../update/fields.ts';
import { mergePatch } from '../../update/merge-patch.ts';
import { problem } from '../../update/problem.ts';
import { customerOf, findItem, requireOneOf, requireRoom } from '../../write/section.ts';
import type { Write } from '../../write/write.ts';
import { taxResidenceFields } from './tax.fields.ts';

/** What banking's `GET …/tax-residences` lists and its `DELETE` takes away, somebody must be able to add. */
export const addTaxResidence: Write = {
  operation: 'addTaxResidence',
  target: customerOf,
  lists: ['taxResidences'],
  itemList: 'taxResidences',
  change(document, { customerId, ...input }) {
    const { next, problems } = mergePatch(taxResidenceFields, null, input);
    problems.push(...requireOneOf(next, ['domain', 'taxNumber'], problems));
    const added = { ...next, id: v7() };
    const taxResidences = [...(document.taxResidences ?? []), added];
    problems.push(...requireRoom(taxResidences, [], MOST_ITEMS));
    return { document: { ...document, taxResidences }, itemId: added.id, problems };
  },
};

/** banking: `DELETE …/tax_residencies/{id}`. */
export const deleteTaxResidence: Write = {
  operation: 'deleteTaxResidence',
  target: customerOf,
  lists: ['taxResidences'],
  change(document, { taxResidenceId }) {
    const { taxResidences = [] } = document;
    const stored = findItem(taxResidences, taxResidenceId);
    if (!stored) return { document, problems: [problem('NOT_FOUND', ['taxResidenceId'])] };
    const left = taxResidences.filter((residence) => residence !== stored);
    return { document: { ...document, taxResidences: left }, itemId: stored.id, problems: [] };
  },
};
