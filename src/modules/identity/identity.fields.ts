import { type Fields, type Judge, list, object, personal } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { Refusal, Refusals } from '../../update/problem.ts';
import { coded } from '../../values/coded.ts';
import { all, country, rejectRepeated } from '../../values/kinds.ts';
import { leaf, text, textJudge } from '../../values/text.ts';
import { day } from '../../values/time.ts';
import { IDENTITY_DOCUMENT_TYPES } from './identity.entity.ts';

export const MOST_FILES = 100;

export const fileIdJudge = textJudge({ most: 255 });

const filesJudge: Judge = (value) => {
  if (!Array.isArray(value)) return new Refusal('INVALID_TYPE');
  if (value.length > MOST_FILES) return new Refusal('TOO_MANY', { limit: MOST_FILES });
  const files = value.map(fileOf);
  // One file may show both sides.
  const judged = all(rejectRepeated(files, (file) => JSON.stringify(file)));
  if (!(judged instanceof Refusals)) return judged;
  const isWhole = ({ code }: Refusal) => code === 'DUPLICATE';
  return new Refusals(judged.parts.map(([path, each]) => [isWhole(each) ? path : [...path, 'id'], each]));
};

/** The file, or why its id was refused. */
function fileOf({ id, side }: Tree): unknown {
  const kept = fileIdJudge(id);
  return kept instanceof Refusal ? kept : { id: kept, side: side ?? null };
}

/** What a document holds beside its files, which every system names in its own way. */
export const documentFields: Fields = {
  type: coded(IDENTITY_DOCUMENT_TYPES, { required: true }),
  number: personal(text({ most: 100, required: true })),
  issuingCountry: country({ required: true }),
  issuedOn: personal(day()),
  expiresOn: personal(day()),
};

/** A document whole. */
export const identityDocument = object({ ...documentFields, files: leaf(filesJudge, { empty: [] }) });

/** A customer's documents as one list. */
export const identityDocuments = list(identityDocument, { keysOf: (document) => [documentKey(document)] });

/** Type, issuing country and number together are unique per owner. Null where one of them is missing. */
export function documentKey({ type, issuingCountry, number }: Tree): string | null {
  const code = (type as { code: string } | null | undefined)?.code;
  return code && issuingCountry && number ? JSON.stringify([code, issuingCountry, number]) : null;
}
