import { p } from '@mikro-orm/core';
import { tenantPolicy } from '../../db/row-level-security.ts';
import { Organization } from '../organization/organization.entity.ts';

/**
 * What every table of customer data begins with. Keys are UUIDs version 7 made in the application. The foreign keys are
 * composite with the organization and stand in a migration: row level security does not bind a simple one, so an
 * address could be hung on another organization's customer.
 */
export const tenantProperties = {
  id: p.uuid().primary(),
  organization: p.manyToOne(Organization).ref(),
};

/** The row level security of every table of customer data. */
export const tenantRls = tenantPolicy('organization_id');

/** An instant, kept to the millisecond: what JavaScript and the documents can tell apart. */
export const timestamp = () => p.datetime(3);

/** A country, ISO 3166-1 alpha-2. */
export const country = () => p.string().length(2);

/** An exact decimal, as text in the application and with its scale kept in the database. */
export const decimal = () => p.decimal('string').columnType('numeric');

/** SQL that is true where an enumeration's text as it was sent goes with its code. */
export const textNeedsCode = (prefix: string) => `${prefix}_text is null or ${prefix}_code is not null`;

/** SQL that is true for an instant that an answer can say: PostgreSQL also knows infinity. */
export const isFiniteTimestamp = (column: string) => `isfinite(${column})`;

/** SQL that is true for an amount that is a number: PostgreSQL also knows NaN and infinity, which have no scale. */
export const isFiniteNumeric = (column: string) => `${column} is null or scale(${column}) is not null`;
