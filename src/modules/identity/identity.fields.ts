import { type Fields, list, object, type Parser, pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { Issue, Issues } from '../../update/problem.ts';
import { type Coded, coded, textOf } from '../../values/coded-value.ts';
import { collectIssues, country, rejectDuplicates } from '../../values/formats.ts';
import { scalar, text, textParser } from '../../values/text.ts';
import { day } from '../../values/time.ts';
import { IDENTITY_DOCUMENT_TYPES } from './identity.entity.ts';

export const MAX_FILES = 100;

export const parseFileId = textParser({ max: 255 });

const parseFiles: Parser = (value) => {
  if (!Array.isArray(value)) return new Issue('INVALID_TYPE');
  if (value.length > MAX_FILES) return new Issue('TOO_MANY', { limit: MAX_FILES });
  const files = value.map(fileOf);
  // One file may show both sides.
  const parsed = collectIssues(rejectDuplicates(files, (file) => JSON.stringify(file)));
  if (!(parsed instanceof Issues)) return parsed;
  const isComplete = ({ code }: Issue) => code === 'DUPLICATE';
  return new Issues(parsed.parts.map(([path, each]) => [isComplete(each) ? path : [...path, 'id'], each]));
};

/** The file, or why its id was refused. */
function fileOf({ id, side }: JsonObject): unknown {
  const kept = parseFileId(id);
  return kept instanceof Issue ? kept : { id: kept, side: side ?? null };
}

/** What a document holds beside its files, which every system names in its own way. */
export const documentFields: Fields = {
  type: coded(IDENTITY_DOCUMENT_TYPES, { required: true }),
  number: pii(text({ max: 100, required: true })),
  issuingCountry: country({ required: true }),
  issuedOn: pii(day()),
  expiresOn: pii(day()),
};

/** A document whole. */
export const identityDocument = object({ ...documentFields, files: scalar(parseFiles, { empty: [] }) });

/** A customer's documents as one list. */
export const identityDocuments = list(identityDocument, { identityKeys: documentKeys });

/**
 * Type, issuing country and number together are unique per owner. The type is known by its code, else by the text that is shown for it.
 * Null where one of them is missing.
 */
export function documentKeys({ type, issuingCountry, number }: JsonObject): (string | null)[] {
  const coded = type as Coded | null | undefined;
  if (!coded?.code || !issuingCountry || !number) return [null, null];
  return [coded.code, textOf(coded)].map((each) => JSON.stringify([each, issuingCountry, number]));
}
