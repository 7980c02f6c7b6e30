import { type Fields, type Judge, list, object, personal } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { Refusal, Refusals } from '../../update/problem.ts';
import { type Coded, coded, textOf } from '../../values/coded-value.ts';
import { all, country, rejectRepeated } from '../../values/formats.ts';
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
export const identityDocuments = list(identityDocument, { keysOf: documentKeys });

/**
 * Type, issuing country and number together are unique per owner. The type is known by its code, else by the text that is shown for it.
 * Null where one of them is missing.
 */
export function documentKeys({ type, issuingCountry, number }: Tree): (string | null)[] {
  const coded = type as Coded | null | undefined;
  if (!coded?.code || !issuingCountry || !number) return [null, null];
  return [coded.code, textOf(coded)].map((each) => JSON.stringify([each, issuingCountry, number]));
}
