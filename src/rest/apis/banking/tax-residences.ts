import { taxResidenceList } from '../../../modules/tax/tax.list.ts';
import { addTaxResidence, deleteTaxResidence } from '../../../modules/tax/tax.mutations.ts';
import { pagedBy } from '../../../read/paged-list.ts';
import type { Operation } from '../rest-api.ts';
import { BankID, ParentCustomerID as CustomerID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

const ofCustomer = '/v1/banks/{BankID}/customers/{CustomerID}';

export const taxResidenceOperations: Record<string, Operation> = {
  getTaxResidenceOfCustomer: {
    kind: 'list',
    method: 'GET',
    path: `${ofCustomer}/tax-residences`,
    title: 'Get the tax residences of the customer',
    ids: { BankID, CustomerID },
    owner: 'customer',
    list: pagedBy(taxResidenceList.rows),
    root: 'taxResidences.*',
    schema: schemas.taxResidences,
    listField: 'result',
    item: responses.taxResidence,
  },
  addTaxResidence: {
    kind: 'write',
    method: 'POST',
    path: `${ofCustomer}/tax-residences`,
    title: 'Add a tax residence',
    extension: true,
    ids: { BankID, CustomerID },
    command: addTaxResidence,
    body: schemas.addTaxResidence,
    requestMapping: requests.taxResidence,
    readOnly: responses.taxResidence,
    response: {
      status: 201,
      schema: schemas.taxResidence,
      responseMapping: responses.taxResidence,
      root: 'taxResidences.*',
    },
  },
  deleteTaxResidence: {
    kind: 'write',
    method: 'DELETE',
    path: `${ofCustomer}/tax_residencies/{TaxResidenceID}`,
    title: 'Delete a tax residence',
    ids: {
      BankID,
      CustomerID,
      TaxResidenceID: {
        of: 'item',
        input: 'taxResidenceId',
        query: 'tax_residence_id',
        body: ['tax_residence_id'],
      },
    },
    command: deleteTaxResidence,
    response: { status: 204 },
  },
};
