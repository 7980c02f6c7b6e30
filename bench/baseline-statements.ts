/**
 * One statement per workload, which returns the response as JSON text. `row_to_json` is the fastest way to
 * build it.
 */

const ADDRESS = 'id, line1, city, postcode, country';
const IDENTITY_DOCUMENT = 'id, number, issuing_country as "issuingCountry", expires_on as "expiresOn"';

const listOf = (table: string, columns: string, condition: string, order: string) =>
  `coalesce((select json_agg(o) from (
    select ${columns} from ${table} x
      where x.organization_id = c.organization_id and x.customer_id = c.id and ${condition} order by ${order}
  ) o), '[]')`;

const ofPerson = (table: string, columns: string, condition: string) =>
  `(select row_to_json(o) from (
    select ${columns} from ${table} y
      where y.organization_id = x.organization_id and y.business_person_id = x.id and ${condition}
  ) o)`;

const customer = `c.id, c.display_name as "displayName",
  ${listOf('address', ADDRESS, 'business_person_id is null', 'id')} as addresses,
  ${listOf('identity_document', IDENTITY_DOCUMENT, `slot = 'LISTED'`, 'position, id')} as "identityDocuments",
  ${listOf('tax_residence', 'id, domain, tax_number as "taxNumber"', 'true', 'id')} as "taxResidences",
  ${listOf('social_media_handle', 'id, type, handle', 'true', 'id')} as "socialMediaHandles"`;

const person = `id, first_name as "firstName", last_name as "lastName",
  ${ofPerson('address', ADDRESS, `purpose = 'RESIDENTIAL'`)} as "residentialAddress",
  ${ofPerson('identity_document', IDENTITY_DOCUMENT, 'true')} as "identification"`;

const business = `c.id, c.display_name as "displayName",
  ${listOf('business_person', person, 'true', 'position, id')} as persons`;

/** Like the gateway, lists leave out erased customers. The indexes of lists do not contain them. */
const NOT_ERASED = 'c.erased_at is null';

const page = (node: string, condition: string, size: number) =>
  `select '{"data":{"customers":{"nodes":' || json_agg(o)::text || '}}}' as body from (
    select ${node} from customer c where c.organization_id = $1 and ${NOT_ERASED} and ${condition}
      order by c.created_at desc, c.id desc limit ${size}
  ) o`;

/** A page of any size from any position, in the order of the index. */
const pageAfter = `select '{"data":{"customers":{"nodes":' || json_agg(o)::text || '}}}' as body from (
    select ${customer} from customer c where c.organization_id = $1 and ${NOT_ERASED}
      and (c.created_at, c.id) < ($2, $3)
      order by c.created_at desc, c.id desc limit $4
  ) o`;

/** Keyed by operation name. */
export const statements: Record<string, string> = {
  Point: `select '{"data":{"customer":' || row_to_json(o)::text || '}}' as body
    from (select ${customer} from customer c where c.organization_id = $1 and c.id = $2) o`,
  Page: page(customer, 'true', 50),
  PageAfter: pageAfter,
  Businesses: page(business, `c.type = 'BUSINESS'`, 20),
  Update: `with written as (
      update customer set contact_email = $3 where organization_id = $1 and id = $2
        returning organization_id, id, contact_email as email
    ), moved as (
      update address x set line1 = $4 from written
        where x.organization_id = written.organization_id and x.customer_id = written.id
          and x.purpose = 'RESIDENTIAL' and x.business_person_id is null
        returning x.line1
    )
    select '{"data":{"updatePersonCustomer":{"customer":' || row_to_json(o)::text || '}}}' as body
      from (select id, email, line1 from written, moved) o`,
};
