import { sql } from 'kysely';
import type { Sql } from '../db/compile-sql.ts';
import { MASK } from '../update/pii-guard.ts';
import type { PiiClass } from './field-policy.ts';

/** Replaces a masked text, or the masked part of it, whatever its length. */
const MASKED = MASK.repeat(3);

/** An identifier of at least this many characters keeps its last characters. */
const MIN_LENGTH = 12;
const VISIBLE_CHARACTERS = 4;

/** The rule of a class: what a caller without `pii:read` gets for a single value other than null. */
interface MaskRule {
  /** For a value in memory. */
  ofValue(value: unknown): string | null;
  /** The same for a column, which may be null. */
  ofColumn(column: Sql): Sql;
}

const HIDDEN: MaskRule = { ofValue: () => null, ofColumn: () => sql`null` };

const TEXT: MaskRule = {
  ofValue: () => MASKED,
  ofColumn: (column) => sql`case when ${column} is not null then ${sql.lit(MASKED)} end`,
};

/** A character of several bytes can be a part of a visible character, so only ASCII texts have a visible end. */
const IDENTIFIER: MaskRule = {
  ofValue(value) {
    const text = String(value);
    const hasEnd = text.length >= MIN_LENGTH && Buffer.byteLength(text) === text.length;
    return hasEnd ? MASKED + text.slice(-VISIBLE_CHARACTERS) : MASKED;
  },
  ofColumn: (column) =>
    sql`case when char_length(${column}) >= ${sql.lit(MIN_LENGTH)} and octet_length(${column}) = char_length(${column})
      then ${sql.lit(MASKED)} || right(${column}, ${sql.lit(VISIBLE_CHARACTERS)})
      when ${column} is not null then ${sql.lit(MASKED)} end`,
};

/** The rule of each class. A value whose own class decides is never shown here. */
export const MASK_RULES: Readonly<Record<PiiClass, MaskRule>> = {
  TEXT,
  IDENTIFIER,
  EXACT: HIDDEN,
  AS_FIELD: TEXT,
};

/** Returns what a caller without `pii:read` gets for a PII value. The keys of a map are shown. */
export function maskValue(value: unknown, pii: PiiClass): unknown {
  const { ofValue } = MASK_RULES[pii];
  if (value === null || value === undefined || pii === 'EXACT') return null;
  if (Array.isArray(value)) return value.map((part) => maskValue(part, pii));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskValue(part, pii)]));
  return ofValue(value);
}
