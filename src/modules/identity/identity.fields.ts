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
  // The same file may be listed once per side.
  const parsed = collectIssues(rejectDuplicates(files, (file) => JSON.stringify(file)));
  if (!(parsed instanceof Issues)) return parsed;
  const concernsFile = ({ code }: Issue) => code === 'DUPLICATE';
  return new Issues(parsed.parts.map(([path, each]) => [concernsFile(each) ? path : [...path, 'id'], each]));
};

/** Returns the file, or the issue with its id. */
function fileOf({ id, side }: JsonObject): unknown {
  const parsedId = parseFileId(id);
  return parsedId instanceof Issue ? parsedId : { id: parsedId, side: side ?? null };
}

/** Fields of a document except its files, which are named differently in each source system. */
export const documentFields: Fields = {
  type: coded(IDENTITY_DOCUMENT_TYPES, { required: true }),
  number: pii(text({ max: 100, required: true })),
  issuingCountry: country({ required: true }),
  issuedOn: pii(day()),
  expiresOn: pii(day()),
};

/** A complete document. */
export const identityDocument = object({ ...documentFields, files: scalar(parseFiles, { empty: [] }) });

/** The list of a customer's documents. */
export const identityDocuments = list(identityDocument, { identityKeys: documentKeys });

/**
 * The combination of type, issuing country and number is unique per owner. The type is matched by its code
 * first, then by its displayed text. The keys are null if one of the three is missing.
 */
export function documentKeys({ type, issuingCountry, number }: JsonObject): (string | null)[] {
  const coded = type as Coded | null | undefined;
  if (!coded?.code || !issuingCountry || !number) return [null, null];
  return [coded.code, textOf(coded)].map((each) => JSON.stringify([each, issuingCountry, number]));
}
