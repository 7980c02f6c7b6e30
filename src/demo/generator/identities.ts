import type { DocumentFile } from '../../modules/identity/identity.entity.ts';
import type { RowOf } from '../customer-rows.ts';
import { between, dayOf, yearsAfter } from './calendar.ts';
import { type GenerationContext, owned } from './generation-context.ts';
import { DOCUMENTS, type DocumentKind } from './identity-documents.ts';

const YEARS_OF_ISSUE = 11;
const YEARS_OF_VALIDITY = 10;

/** Returns 0 to 3 documents of different kinds, so that type, country and number are unique. */
export function listedDocuments(
  context: GenerationContext,
  kinds: readonly DocumentKind[],
): RowOf<'identityDocuments'>[] {
  const { random } = context;
  const chosen = random.some(random.pick([0, 0, 1, 1, 1, 2, 3]), kinds);
  return chosen.map((kind, position) => ({ ...document(context, kind), position }));
}

/** Documents of a company other than its registration. */
export function companyDocuments({ country }: GenerationContext): DocumentKind[] {
  return [
    { code: 'ADDRESS_PROOF', text: 'Lease', number: 'L-######/##' },
    { code: 'TAX_ID', text: 'Tax certificate', number: country.taxNumber },
    { code: 'OTHER', text: 'Articles of association', number: '##-####-#' },
  ];
}

/** Returns the identity document of a person of a business. */
export function identificationOf(
  businessPerson: string,
  context: GenerationContext,
): RowOf<'identityDocuments'> {
  const { random, country } = context;
  return { ...document(context, random.pick(DOCUMENTS[country.code])), slot: 'PERSON', businessPerson };
}

/** Returns the registration document of a business. */
export function registration(context: GenerationContext): RowOf<'identityDocuments'> {
  const kind: DocumentKind = {
    code: 'BUSINESS_REGISTRATION',
    text: 'Business Registration',
    number: context.country.registrationNumber,
  };
  return { ...document(context, kind), slot: 'REGISTRATION' };
}

function document(
  context: GenerationContext,
  { code, text, number }: DocumentKind,
): RowOf<'identityDocuments'> {
  const { random, country, now } = context;
  const issuedAt = between(random, yearsAfter(now, -YEARS_OF_ISSUE), now);
  const expires = code !== 'ADDRESS_PROOF' && random.chance(0.85);
  return {
    ...owned(context),
    businessPerson: null,
    slot: 'LISTED',
    position: 0,
    type: { code, text: code === 'OTHER' ? text : random.maybe(0.6, () => text) },
    number: random.fill(number),
    issuingCountry: country.code,
    issuedOn: random.maybe(0.85, () => dayOf(issuedAt)),
    expiresOn: expires ? dayOf(yearsAfter(issuedAt, YEARS_OF_VALIDITY)) : null,
    files: files(context),
  };
}

function files({ random }: GenerationContext): DocumentFile[] {
  const sides = random.pick([[], [], [null], ['FRONT'], ['FRONT', 'BACK']] as const);
  return sides.map((side) => ({ id: `file-${random.fill('################')}`, side }));
}
