import { id, send, tenant } from '../setup.ts';

export const path = (of = id) => `/api/v1/clients/person/${of}`;
export const update = (body: unknown, of = id) => send(tenant, 'PUT', path(of), body);
export const readClient = async () => (await send(tenant, 'GET', path())).body;

/** Fields that are not nullable in the response of the API spec. */
export const REQUIRED = [
  'address',
  'blocked',
  'city',
  'country_code',
  'email',
  'is_blacklisted',
  'postcode',
  'risk_level',
];

/** The nullable fields, each with a value. */
export const NULLABLE = {
  blacklisted_comment: 'comment',
  kyc_note: 'note',
  mobile_phone_number: '+447700900999',
  planned_expenditure: 'little',
  planned_income: 'much',
  second_email: 'second@example.com',
  second_mobile_phone_number: '+447700900998',
  state_province: 'Kent',
};
