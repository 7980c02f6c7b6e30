import { appendFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let t: Tenant;
const OUT = '/tmp/probe.txt';
beforeAll(async () => { writeFileSync(OUT, ''); gateway = await startGateway(); t = await gateway.tenant(); });
afterAll(() => gateway.close());
const say = (label: string, x: unknown) => appendFileSync(OUT, `## ${label}\n${JSON.stringify(x)}\n`);
const E = 'userErrors { __typename code path message ... on LimitError { limit } ... on NotAllowedError { allowed } ... on VersionConflictError { currentVersion } }';
async function m(name: string, input: object, sel = 'customer { id version }') {
  const type = name[0]!.toUpperCase() + name.slice(1) + 'Input';
  const a = await t.query(`mutation ($input: ${type}!) { ${name}(input: $input) { ${sel} ${E} } }`, { input });
  return a.errors ? { errors: a.errors } : a.data[name];
}
const person = async (over: object = {}) => (await m('createPersonCustomer', { firstName: 'Ada', lastName: 'L', ...over })).customer?.id;
const business = async (over: object = {}) => (await m('createBusinessCustomer', { name: 'ACME', ...over })).customer?.id;
const H = 'customer { id version history { nodes { version operation changes { path before after } } } }';


it('probes', async () => {
  const p = await person({ contact: { email: 'a@b.example', secondEmail: 'c@d.example' } });
  const doc = `mutation ($id: ID!, $e: EmailAddress, $s: EmailAddress, $list: [MetadataEntryInput!], $m: String) { patchPersonCustomer(input: { customerId: $id, contact: { email: $e, secondEmail: $s }, metadata: $list, title: $m }) { customer { version contact { email secondEmail } metadata { key value } title } ${E} } }`;
  say('not provided', (await t.query(doc, { id: p })).data);
  say('null', (await t.query(doc, { id: p, s: null, list: [{ key: 'a', value: 'b' }] })).data);
  say('metadata null', (await t.query(doc, { id: p, list: null })).data);
  const list = `mutation ($id: ID!, $v: String) { updateCustomer(input: { customerId: $id, metadata: [{ key: "k", value: $v }] }) { customer { metadata { key value } } ${E} } }`;
  say('list not provided', (await t.query(list, { id: p })).data);
  const oneof = `mutation ($id: ID!, $v: String) { patchBusinessCustomer(input: { customerId: $id, businessType: { text: $v } }) { customer { version } ${E} } }`;
  const b = await business();
  say('oneof not provided', await t.query(oneof, { id: b }).then((a) => a.errors ?? a.data));
  say('oneof null', await t.query(oneof, { id: b, v: null }).then((a) => a.errors ?? a.data));
  // U6
  const N = { firstName: 'Jo', lastName: 'Doe', dateOfBirth: '1990-01-01' };
  const D = { type: { code: 'PASSPORT' }, number: 'P1', issuingCountry: 'US' };
  const S = 'customer { version persons { id firstName residentialAddress { line1 city } identification { number issuedOn files { id side } } } }';
  const bp = await business({ persons: [{ ...N, residentialAddress: { line1: 'x', city: 'y', country: 'DE' }, identification: { ...D, issuedOn: '2020-01-01', files: [{ id: 'f', side: 'FRONT' }] } }] });
  say('set doc only', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [{ identification: D, residentialAddress: { city: null } }] } }, S));
  say('set basic null', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [{ identification: D, basicInfo: null }] } }, S));
  say('set address null', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [{ identification: D, residentialAddress: null }] } }, S));
  say('set ident null by names', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [{ basicInfo: N, identification: null }] } }, S));
  say('set partial ident', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [{ basicInfo: N, identification: { number: '5' } }] } }, S));
  say('set new w/o basic', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [{ identification: { ...D, number: 'P9' } }] } }, S));
  say('set no key', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [{ basicInfo: { firstName: 'Q' } }] } }, S));
  say('set empty', await m('patchBusinessCustomer', { customerId: bp, persons: { set: [] } }, S));
  // idempotency
  const i1 = { customerId: p, email: 'one@b.example', idempotencyKey: 'K' };
  say('i1', await m('updateCustomerEmail', i1, 'customer { version contact { email } }'));
  say('i2', await m('updateCustomerEmail', { customerId: p, email: 'two@b.example' }, 'customer { version contact { email } }'));
  say('i1 again', await m('updateCustomerEmail', i1, 'customer { version contact { email } }'));
  say('i1 other', await m('updateCustomerEmail', { ...i1, email: 'x@y.example' }, 'customer { version }'));
  say('i1 other op', await m('updateCustomerBranch', { customerId: p, branchId: 'x', idempotencyKey: 'K' }, 'customer { version }'));
  say('refused', [await m('updateCustomerEmail', { customerId: p, email: 'x', idempotencyKey: 'L' }), await m('updateCustomerEmail', { customerId: p, email: 'x@y.example', idempotencyKey: 'L' })]);
  say('add twice', [await m('addTaxResidence', { customerId: p, domain: 'DE', idempotencyKey: 'T' }, 'taxResidence { id } customer { version }'), await m('addTaxResidence', { customerId: p, domain: 'DE', idempotencyKey: 'T' }, 'taxResidence { id } customer { version }')]);
  say('kyc', [await m('setKycStatus', { customerId: p, status: 'CREATED' }), await m('setKycStatus', { customerId: p, status: 'VALIDATED' }), await m('setKycStatus', { customerId: p, status: 'PROCESSING' }), await m('setKycStatus', { customerId: p, status: 'VALIDATED' }, 'customer { kyc { lastOkAt } }')]);
  say('read', (await t.query(`{ customer(by: { id: "${p}" }) { history(first: 3) { nodes { version at operation system actor { credential userId } requestId changes { path before after } } } } }`)).data);
  say('multi', (await t.query(`mutation { a: updateCustomerEmail(input: { customerId: "${p}", email: "x" }) { customer { version } userErrors { code } } b: updateCustomerEmail(input: { customerId: "${p}", email: "n@b.example" }) { customer { version contact { email } } userErrors { code } } }`)).data);
  say('screening company', [
    await m('updateCustomer', { customerId: b, companyDetails: { registrationNumber: '1', incorporationCountry: 'DE' } }, 'customer { ... on BusinessCustomer { registration { type { code text } number issuingCountry } } }'),
    await m('updateCustomer', { customerId: b, companyDetails: { registrationNumber: null } }),
    await m('updateCustomer', { customerId: b, companyDetails: { registrationNumber: null, incorporationCountry: null } }, 'customer { ... on BusinessCustomer { registration { number } } }'),
    await m('updateCustomer', { customerId: b, companyDetails: null }, 'customer { id }'),
  ]);
  say('unlink', [await m('unlinkUserFromCustomer', { customerId: b, userId: 'u' }), await m('linkUserToCustomer', { customerId: b, userId: 'u' }), await m('linkUserToCustomer', { customerId: b, userId: 'u' })]);
  // U16
  say('nfc', await m('patchPersonCustomer', { customerId: p, title: '  Dr\u0301 ', plannedIncome: 'a\r\nb\tc', middleName: 'a\nb' }, 'customer { title plannedIncome }'));
});
