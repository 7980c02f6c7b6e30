import type { Example } from '../rest-api.ts';

/** The demo client. */
const params = { id: '018ba844-14e0-7276-81e9-60bb9e4a2317' };

export const examples: Record<string, Example> = {
  updateClient: {
    params,
    body: {
      address: 'Beispielweg 14',
      blacklisted_comment: 'Chargebacks',
      blocked: true,
      city: 'Hamburg',
      country_code: 'DE',
      email: 'erika.beispiel@example.com',
      is_blacklisted: true,
      kyc_note: 'A new address proof came in',
      mobile_phone_number: '+4915112345678',
      planned_expenditure: 'up to 3000 EUR a month',
      planned_income: 'about 4500 EUR a month',
      postcode: '20095',
      risk_level: 'High',
      second_email: 'erika.private@example.org',
      second_mobile_phone_number: '+4915187654321',
      state_province: 'Hamburg',
    },
  },
  getClient: { params },
};
