/**
 * The floor: node:http, `pg` and one prepared statement whose JSON PostgreSQL builds. No GraphQL, no access checks, no row
 * level security, no log. Nothing can be faster that reads the same rows from the same database.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { WorkloadName } from './workloads.ts';

const list = (table: string, columns: Record<string, string>, where = 'true', order = 'x.id') =>
  `coalesce((select json_agg(json_build_object(${pairs(columns)}) order by ${order}) from ${table} x
    where x.organization_id = c.organization_id and x.customer_id = c.id and ${where}), '[]')`;

const pairs = (columns: Record<string, string>) =>
  Object.entries(columns)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ');

const customer = `json_build_object(
  '__typename', case c.type when 'PERSON' then 'PersonCustomer' else 'BusinessCustomer' end,
  'id', c.id, 'displayName', c.display_name,
  'addresses', ${list('address', { id: 'x.id', line1: 'x.line1', city: 'x.city', postcode: 'x.postcode', country: 'x.country' }, 'x.business_person_id is null')},
  'identityDocuments', ${list('identity_document', { id: 'x.id', number: 'x.number', issuingCountry: 'x.issuing_country', expiresOn: 'x.expires_on' }, `x.slot = 'LISTED'`, 'x.position, x.id')},
  'taxResidences', ${list('tax_residence', { id: 'x.id', domain: 'x.domain', taxNumber: 'x.tax_number' })},
  'socialMediaHandles', ${list('social_media_handle', { id: 'x.id', type: 'x.type', handle: 'x.handle' })},
  'creditRating', case when c.credit_rating_rating is null and c.credit_rating_source is null then null
    else json_build_object('rating', c.credit_rating_rating, 'source', c.credit_rating_source) end)`;

const statements: Record<WorkloadName, string> = {
  point: `select json_build_object('data', json_build_object('customer',
    (select ${customer} from customer c where c.organization_id = $1 and c.id = $2)))::text as body`,
  page: `select json_build_object('data', json_build_object('customers', json_build_object('nodes',
    (select json_agg(${customer} order by c.created_at desc, c.id desc) from
      (select * from customer where organization_id = $1 order by created_at desc, id desc limit 50) c))))::text as body`,
};

const [url, organizationId, poolSize] = process.argv.slice(2) as [string, string, string];
const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    const { query, variables } = JSON.parse(body);
    const name: WorkloadName = query.startsWith('query Point') ? 'point' : 'page';
    const values = name === 'point' ? [organizationId, variables.id] : [organizationId];
    const { rows } = await pool.query({ name, text: statements[name], values });
    response.setHeader('content-type', 'application/json').end(rows[0].body);
  });
});
server.listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
