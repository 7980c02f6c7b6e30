import { sql } from 'kysely';
import { CallerError } from '../../errors.ts';
import type { CustomerFilter } from '../../generated/resolvers.ts';
import type { ListPart } from '../../read/paged-list.ts';
import type { PropertyPath } from '../../read/row.ts';
import { hasExcessiveMarks, normalizeText, storedForm } from '../../values/text.ts';
import { parseInstant } from '../../values/time.ts';
import { Address } from '../address/address.entity.ts';
import type { Customer } from './customer.entity.ts';
import { CustomerReference } from './reference.entity.ts';

type Condition = ListPart<typeof Customer>;
type Property = PropertyPath<typeof Customer>;

/** PostgreSQL cannot store a null character in text. */
const NULL_CHARACTER = /\0/;

/** A value that cannot be stored matches nothing. */
const NOTHING: Condition[] = [{ name: 'nothing', values: [], sql: () => sql`false` }];

const ERASED: Condition = {
  name: 'erased',
  values: [],
  sql: (customer) => sql`${customer('erasedAt')} is not null`,
};
/** Default condition of every list of customers. */
export const NOT_ERASED: Condition = {
  name: 'not erased',
  values: [],
  sql: (customer) => sql`${customer('erasedAt')} is null`,
};

/** Returns the SQL conditions of a filter. Null, an empty string and an empty list apply no condition. */
export function conditionsOf(filter: CustomerFilter): Condition[] {
  return [
    filter.erased ? ERASED : NOT_ERASED,
    ...equal('type', filter.type),
    ...oneOf('onboardingStatus', filter.onboardingStatus),
    ...oneOf('kyc.status', filter.kycStatus),
    ...oneOf('kyc.level', filter.kycLevel),
    ...oneOf('risk.level', filter.riskLevel),
    ...isTrue('risk.blocked', filter.blocked),
    ...isTrue('risk.blacklisted', filter.blacklisted),
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

function equal(property: Property, value: string | null | undefined): Condition[] {
  if (!value) return [];
  return [
    {
      name: property,
      values: [value],
      sql: (customer, _tables, [equal]) => sql`${customer(property)} = ${equal}`,
    },
  ];
}

function oneOf(property: Property, values: readonly string[] | null | undefined): Condition[] {
  if (!values?.length) return [];
  if (values.length === 1) return equal(property, values[0]);
  return [
    {
      name: `${property} in`,
      values: [values],
      sql: (customer, _tables, [any]) => sql`${customer(property)} = any(${any}::text[])`,
    },
  ];
}

/** The value is part of the SQL text, so that PostgreSQL recognizes the condition of the partial index. */
function isTrue(property: Property, value: boolean | null | undefined): Condition[] {
  if (value == null) return [];
  return [
    {
      name: `${property} ${value}`,
      values: [],
      sql: (customer) => (value ? customer(property) : sql`not ${customer(property)}`),
    },
  ];
}

function byCountry(country: string | null | undefined): Condition[] {
  if (!country) return [];
  if (!/^[A-Za-z]{2}$/.test(country)) {
    throw new CallerError('BAD_USER_INPUT', '`filter.country` must be an ISO 3166-1 alpha-2 code.');
  }
  const condition: Condition = {
    name: 'country',
    values: [country.toUpperCase()],
    valueDependentPlan: true,
    sql(customer, tables, [code]) {
      const address = tables.of(Address, 'a');
      return sql`exists (select 1 from ${address.from}
        where ${address('organization')} = ${tables.organization} and ${address('customer')} = ${customer('id')}
        and ${address('businessPerson')} is null and ${address('country')} = ${code})`;
    },
  };
  return [condition];
}

function byReference(reference: CustomerFilter['reference']): Condition[] {
  if (!reference) return [];
  const value = storedForm(reference.value);
  return value === null ? NOTHING : [hasReference(reference.system, value)];
}

/** The condition that a customer has an id in a source system. `value` is in its stored form. */
export function hasReference(system: string, value: string): Condition {
  return {
    name: 'reference',
    values: [system, value],
    sql(customer, tables, [ofSystem, equal]) {
      const reference = tables.of(CustomerReference, 'f');
      return sql`${customer('id')} = (select ${reference('customer')} from ${reference.from}
        where ${reference('organization')} = ${tables.organization}
        and ${reference('system')} = ${ofSystem} and ${reference('value')} = ${equal})`;
    },
  };
}

function byEmail(email: string | null | undefined): Condition[] {
  const address = storedForm(email ?? '');
  if (address === null) return NOTHING;
  if (address === '') return [];
  const condition: Condition = {
    name: 'email',
    values: [address],
    sql(customer, _tables, [equal]) {
      // The subquery computes `lower` once. Inline it would be computed for each row, because RLS is checked
      // first.
      const key = sql`(select lower(${equal}))`;
      return sql`(${customer('emailKey')} = ${key} or ${customer('secondEmailKey')} = ${key})`;
    },
  };
  return [condition];
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
  const condition: Condition = {
    name: 'changedSince',
    values: [time],
    valueDependentPlan: true,
    sql: (customer, _tables, [since]) => sql`${customer('updatedAt')} >= ${since}::timestamptz`,
  };
  return [condition];
}
