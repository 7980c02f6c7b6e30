import type { Example } from '../rest-api.ts';

/** The demo company. */
const params = { customer_id: '018ba844-14e0-7276-81e9-4175ffa82050' };

export const examples: Record<string, Example> = {
  updateCustomer: {
    params,
    body: {
      business_details: {
        business_name_english: 'Gemini Example Trading LLC',
        business_type: 'Limited Liability Company',
        website: 'https://www.example.com',
        business_identifier_type: 'Business Registration',
        business_identifier_number: '00-0000001',
        business_identifier_country_code: 'US',
        business_identifier_document_list: ['file-registration-1'],
        business_name: '双子示例贸易有限公司',
        business_identifier_start_date: '2023-11-07T00:00:00Z',
        business_identifier_expiry_date: '2033-11-07T00:00:00Z',
      },
      registration_address: {
        registration_address_line1: '100 Example Plaza',
        registration_address_city: 'San Francisco',
        registration_address_state: 'CA',
        registration_address_postcode: '94105',
        registration_address_country_code: 'US',
      },
      account_usage: {
        operating_country: 'US',
        goods_service_description: 'Electronic components, wholesale and retail',
        industry_category_code: '4652',
        account_usage_product_reference: 'Financial Services',
        estimated_monthly_revenue_currency: 'USD',
        estimated_monthly_revenue_amount: 99.99,
      },
      primary_contact: { contact_phone: '+8613800138000', contact_email: 'service@example.com' },
      business_person_list: [
        {
          basic_info: {
            first_name_english: 'Ming',
            last_name_english: 'Wang',
            birth_date: '1979-11-07T00:00:00Z',
            nationality: 'US',
            role_type: 'Director',
            first_name: '明',
            last_name: '王',
          },
          residential_address: {
            residential_address_line1: '7 Sample Street',
            residential_address_city: 'Oakland',
            residential_address_postcode: '94607',
            residential_address_country_code: 'US',
            residential_address_state: 'CA',
          },
          identification: {
            id_type: 'National ID',
            id_number: 'X0000001',
            id_issuing_country_code: 'US',
            id_expiration_date: '2033-11-07T00:00:00Z',
            id_issue_date: '2023-11-07T00:00:00Z',
            id_document_front_file_id: 'file-director-front',
            id_document_back_file_id: 'file-director-back',
          },
        },
      ],
    },
  },
  getCustomer: { params },
};
