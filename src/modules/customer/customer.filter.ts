import { CallerError } from '../../errors.ts';
import type { CustomerFilter } from '../../generated/resolvers.ts';
import type { Condition } from '../../read/paged-list.ts';
import { hasExcessiveMarks, normalizeText, storedForm } from '../../values/text.ts';
import { parseInstant } from '../../values/time.ts';

/** PostgreSQL cannot store a null character in text. */
const NULL_CHARACTER = /\0/;

/** A value that cannot be stored matches nothing. */
const NOTHING: Condition[] = [{ sql: 'false', values: [] }];

const ERASED: Condition = { sql: 'r.erased_at is not null', values: [] };
/** Default condition of every list of customers. */
export const NOT_ERASED: Condition = { sql: 'r.erased_at is null', values: [] };

/** Returns the SQL conditions of a filter. Null, an empty string and an empty list apply no condition. */
export function conditionsOf(filter: CustomerFilter): Condition[] {
  return [
    filter.erased ? ERASED : NOT_ERASED,
    ...equal('r.type', filter.type),
    ...oneOf('r.onboarding_status', filter.onboardingStatus),
    ...oneOf('r.kyc_status', filter.kycStatus),
    ...oneOf('r.kyc_level', filter.kycLevel),
    ...oneOf('r.risk_level', filter.riskLevel),
    ...booleanCondition('r.risk_blocked', filter.blocked),
    ...booleanCondition('r.risk_blacklisted', filter.blacklisted),
    ...byCountry(filter.country),
    ...byReference(filter.reference),
    ...byEmail(filter.email),
    ...changedSince(filter.changedSince),
  ];
}

/**
 * Returns the normalized search words, or null without a search. Throws BAD_USER_INPUT if they cannot be
 * searched for.
 */
export function searchOf({ search }: CustomerFilter): string | null {
  const words = search && normalizeText(search);
  if (!words) return null;
  if (!isSearchable(words)) {
    const message = '`filter.search` must have 2 to 100 characters, including a letter or digit.';
    throw new CallerError('BAD_USER_INPUT', message);
  }
  return words;
}

/** Ideographs, kana and Hangul. */
const EAST_ASIAN = /[\p{Ideographic}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/** A single letter is too unspecific, but a single ideograph can be a complete family name. */
function isSearchable(words: string): boolean {
  if ([...words].length > 100 || NULL_CHARACTER.test(words) || hasExcessiveMarks(words)) return false;
  const compatible = words.normalize('NFKC');
  if (!/[\p{L}\p{N}]/u.test(compatible)) return false;
  return EAST_ASIAN.test(compatible) || [...compatible].length > 1;
}

function equal(column: string, value: string | null | undefined): Condition[] {
  return value ? [{ sql: `${column} = ?`, values: [value] }] : [];
}

function oneOf(column: string, values: readonly string[] | null | undefined): Condition[] {
  if (!values?.length) return [];
  return values.length === 1
    ? [{ sql: `${column} = ?`, values: [values[0]] }]
    : [{ sql: `${column} = any(?::text[])`, values: [values] }];
}

/** The value is part of the SQL text, so that PostgreSQL recognizes the condition of the partial index. */
function booleanCondition(column: string, value: boolean | null | undefined): Condition[] {
  if (value == null) return [];
  return [{ sql: value ? column : `not ${column}`, values: [] }];
}

function byCountry(country: string | null | undefined): Condition[] {
  if (!country) return [];
  if (!/^[A-Za-z]{2}$/.test(country)) {
    throw new CallerError('BAD_USER_INPUT', '`filter.country` must be an ISO 3166-1 alpha-2 code.');
  }
  const sql = `exists (select 1 from address a where a.organization_id = $1 and a.customer_id = r.id and a.business_person_id is null and a.country = ?)`;
  return [{ sql, values: [country.toUpperCase()], valueDependentPlan: true }];
}

function byReference(reference: CustomerFilter['reference']): Condition[] {
  if (!reference) return [];
  const value = storedForm(reference.value);
  if (value === null) return NOTHING;
  const sql = `r.id = (select f.customer_id from customer_reference f where f.organization_id = $1 and f.system = ? and f.value = ?)`;
  return [{ sql, values: [reference.system, value] }];
}

function byEmail(email: string | null | undefined): Condition[] {
  const address = storedForm(email ?? '');
  if (address === null) return NOTHING;
  if (address === '') return [];
  // The subquery computes `lower` once. Inline it would be computed for each row, because RLS is checked
  // first.
  const key = '(select lower(?))';
  const sql = `(r.email_key = ${key} or r.second_email_key = ${key})`;
  return [{ sql, values: [address, address] }];
}

function changedSince(instant: string | null | undefined): Condition[] {
  if (!instant) return [];
  const time = parseInstant(instant);
  if (time === null) {
    throw new CallerError(
      'BAD_USER_INPUT',
      '`filter.changedSince` must be a date-time, for example 2026-01-31T12:00:00Z.',
    );
  }
  return [{ sql: 'r.updated_at >= ?::timestamptz', values: [time], valueDependentPlan: true }];
}
