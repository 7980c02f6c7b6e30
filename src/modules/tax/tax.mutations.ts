import { addItem, removeItem } from '../../write/item-commands.ts';
import { oneOfProblems } from '../../write/section-command.ts';
import { taxResidenceFields } from './tax.fields.ts';

/** The banking API can list and delete tax residences but not add them, so GraphQL does. */
export const addTaxResidence = addItem({
  operation: 'addTaxResidence',
  list: 'taxResidences',
  fields: taxResidenceFields,
  validate: (residence, problems) => oneOfProblems(residence, ['domain', 'taxNumber'], problems),
});

/** banking: `DELETE …/tax_residencies/{id}`. */
export const deleteTaxResidence = removeItem('deleteTaxResidence', 'taxResidences', 'taxResidenceId');
