import type { DocumentFile } from '../../modules/identity/identity.entity.ts';
import type { IdentityDocumentRow } from '../customer-rows.ts';
import { between, dayOf, yearsAfter } from './calendar.ts';
import { belonging, type Draft } from './generation-context.ts';
import { DOCUMENTS, type DocumentKind } from './identity-documents.ts';

const YEARS_OF_ISSUE = 11;
const YEARS_OF_VALIDITY = 10;

/** None to three documents of different kinds, so that no two have one type, country and number. */
export function listedDocuments(draft: Draft, kinds: readonly DocumentKind[]): IdentityDocumentRow[] {
  const { dice } = draft;
  const chosen = dice.some(dice.pick([0, 0, 1, 1, 1, 2, 3]), kinds);
  return chosen.map((kind, position) => ({ ...document(draft, kind), position }));
}

/** What a company can show beside its registration. */
export function companyDocuments({ country }: Draft): DocumentKind[] {
  return [
    { code: 'ADDRESS_PROOF', text: 'Lease', number: 'L-######/##' },
    { code: 'TAX_ID', text: 'Tax certificate', number: country.taxNumber },
    { code: 'OTHER', text: 'Articles of association', number: '##-####-#' },
  ];
}

/** The document that identifies a person of a business. */
export function identificationOf(businessPerson: string, draft: Draft): IdentityDocumentRow {
  const { dice, country } = draft;
  return { ...document(draft, dice.pick(DOCUMENTS[country.code])), slot: 'PERSON', businessPerson };
}

/** The document that registers a business. */
export function registration(draft: Draft): IdentityDocumentRow {
  const kind: DocumentKind = {
    code: 'BUSINESS_REGISTRATION',
    text: 'Business Registration',
    number: draft.country.registrationNumber,
  };
  return { ...document(draft, kind), slot: 'REGISTRATION' };
}

function document(draft: Draft, { code, text, number }: DocumentKind): IdentityDocumentRow {
  const { dice, country, now } = draft;
  const issuedAt = between(dice, yearsAfter(now, -YEARS_OF_ISSUE), now);
  const expires = code !== 'ADDRESS_PROOF' && dice.chance(0.85);
  return {
    ...belonging(draft),
    businessPerson: null,
    slot: 'LISTED',
    position: 0,
    type: { code, text: code === 'OTHER' ? text : dice.maybe(0.6, () => text) },
    number: dice.fill(number),
    issuingCountry: country.code,
    issuedOn: dice.maybe(0.85, () => dayOf(issuedAt)),
    expiresOn: expires ? dayOf(yearsAfter(issuedAt, YEARS_OF_VALIDITY)) : null,
    files: files(draft),
  };
}

function files({ dice }: Draft): DocumentFile[] {
  const sides = dice.pick([[], [], [null], ['FRONT'], ['FRONT', 'BACK']] as const);
  return sides.map((side) => ({ id: `file-${dice.fill('################')}`, side }));
}
