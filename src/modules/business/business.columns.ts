/** Columns of the customer table that are null for a person. */
export const BUSINESS_COLUMNS = [
  'name',
  'name_english',
  'business_type_code',
  'business_type_text',
  'website',
  'incorporation_type',
  'account_usage_operating_country',
  'account_usage_goods_service_description',
  'account_usage_industry_category_code',
  'account_usage_product_reference_code',
  'account_usage_product_reference_text',
  'account_usage_estimated_monthly_revenue_currency',
  'account_usage_estimated_monthly_revenue_amount',
] as const;
