import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;
beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());
const all = `customer { id version displayName updatedAt addresses { id purpose line1 city tags createdAt } contact { email mobilePhone }
 ... on PersonCustomer { firstName lastName legalName dateOfBirth identityDocuments { id type { code text } number files { id side } } } references { system value } history { nodes { version operation changes { path before after } } totalCount { value } } metadata { key value } }
 userErrors { __typename code path message ... on LimitError { limit } ... on NotAllowedError { allowed } ... on VersionConflictError { currentVersion } }`;
const run = async (doc: string, vars?: Record<string, unknown>) => {
  const a = await tenant.query(doc, vars);
  console.log(JSON.stringify(a.errors ?? a.data, null, 1));
  return a.data;
};
it('smokes', async () => {
  const made =
    await run(`mutation { putPersonCustomer(input: { registryId: "R-1", firstName: "Ada", lastName: "L", dateOfBirth: "1990-01-02",
    identityDocuments: [{ type: PASSPORT, number: "P1", issuingCountry: "US" }], primaryResidence: { line1: "Main 1", city: "LA", state: "CA", postcode: "9", country: "US" } }) { created ${all} } }`);
  const id = made.putPersonCustomer.customer.id;
  await run(`mutation { putPersonCustomer(input: { registryId: "R-1", firstName: "Ada", lastName: "L", dateOfBirth: "1990-01-02",
    identityDocuments: [{ type: PASSPORT, number: "P1", issuingCountry: "US" }], primaryResidence: { line1: "Main 1", city: "LA", state: "Ontario", postcode: "9", country: "US" } }) { created ${all} } }`);
  await run(`mutation { updatePersonCustomer(input: { customerId: "${id}", email: "a@b.example", addressLine1: "Other 2", idempotencyKey: "k" }) { ${all} }
    again: updatePersonCustomer(input: { customerId: "${id}", email: "a@b.example", addressLine1: "Other 2", idempotencyKey: "k" }) { ${all} }
    other: updatePersonCustomer(input: { customerId: "${id}", email: "a@c.example", idempotencyKey: "k" }) { ${all} }
    conflict: updatePersonCustomer(input: { customerId: "${id}", email: null, expectedVersion: 1 }) { ${all} }
    nul: updatePersonCustomer(input: { customerId: "${id}", email: null, secondEmail: null, country: "xx" }) { ${all} }
  }`);
  await run(
    `mutation { createBusinessCustomer(input: { name: "ACME", references: [{system: BANKING, value: "1"}, {system: REGISTRY, value: "R-1"}], persons: [{ firstName: "A", lastName: "B", dateOfBirth: "1999-01-01", role: { text: "Director" }, residentialAddress: { line1: "x", country: "DE" }, identification: { type: { text: "National ID" }, number: "1", issuingCountry: "DE" } }], accountUsage: { estimatedMonthlyRevenue: { currency: "EUR", amount: "1.999" } } }) { ${all} } }`,
  );
  const b = await run(
    `mutation { createBusinessCustomer(input: { name: "ACME", metadata: [{key: "a", value: "b"}], persons: [{ firstName: "A", lastName: "B", dateOfBirth: "1999-01-01", role: { text: "Director" }, residentialAddress: { line1: "x", country: "DE" }, identification: { type: { text: "National ID" }, number: "1", issuingCountry: "DE" } }] }) { customer { id persons { id role { code text } residentialAddress { line1 } identification { number type { code text } } } } userErrors { code path } } }`,
  );
  const bid = b.createBusinessCustomer.customer.id;
  await run(`mutation { patchBusinessCustomer(input: { customerId: "${bid}", persons: { set: [{ identification: { type: { code: NATIONAL_ID }, number: "1", issuingCountry: "DE", frontFileId: "f" } }] } }) { customer { persons { id firstName role { code text } residentialAddress { line1 } identification { number type { code text } files { id side } } } history { nodes { changes { path before after } } } } userErrors { code path } } 
   updateCustomer(input: { customerId: "${bid}", companyDetails: { registrationNumber: "77" }, personDetails: { firstName: "x" }, metadata: [{ key: "a", value: null }, { key: "c", value: "d" }] }) { ${all} }
   u2: updateCustomer(input: { customerId: "${bid}", companyDetails: { registrationNumber: "77", incorporationCountry: "DE" }, metadata: [{ key: "a", value: null }, { key: "c", value: "d" }] }) { ${all} }
   linkUserToCustomer(input: { customerId: "${bid}", userId: "u" }) { userLink { id isActive customer { id version } } userErrors { code } }
   createCreditLimitOrder(input: { customerId: "${bid}", requestedCurrentRateAmount1: "1" }) { creditLimitOrder { id customer { displayName } } userErrors { code } }
   addCustomerAddress(input: { customerId: "${bid}", line1: "1", country: "FR" }) { address { id purpose tags } userErrors { code path } }
   }`);
  const q = await run(
    `{ customer(by: { id: "${bid}" }, asOf: "${new Date().toISOString()}") { version userLinks { nodes { userId } totalCount { value } } creditLimitOrders { nodes { id createdAt } } addresses { line1 } ... on BusinessCustomer { persons { firstName residentialAddress { line1 } } registration { number type { code } } } } }`,
  );
  expect(q.customer.version).toBe(6);
});
