import { code as currencyOf } from 'currency-codes';
import { type CrossFieldRule, type ObjectField, object, type Parser } from '../update/fields.ts';
import type { JsonObject } from '../update/presence.ts';
import { Issue } from '../update/problem.ts';
import { meaningOfAmount, sameBy } from './meaning.ts';
import { scalar, textParser } from './text.ts';

const anyText = textParser();
/** Too many decimals are rejected as such, however many. */
const textOfAnyLength = textParser({ max: Number.POSITIVE_INFINITY });

/** An exact decimal as text: up to 20 digits before the point. Its zeros are kept, a `+` is none. */
const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d+)?$/;

const parseDecimal: Parser = (value) => {
  const parsed = textOfAnyLength(value);
  if (parsed instanceof Issue) return parsed;
  if (!DECIMAL.test(parsed as string)) return new Issue('INVALID_FORMAT');
  // The database knows no zero below zero.
  return /^-[0.]+$/.test(parsed as string) ? (parsed as string).slice(1) : parsed;
};

const parseCurrency: Parser = (value) => {
  const parsed = anyText(value);
  if (parsed instanceof Issue) return parsed;
  return digitsOf(parsed as string) === undefined ? new Issue('INVALID_FORMAT') : parsed;
};

/** Metals and such are no money, and have no minor unit. */
const WITHOUT_MINOR_UNIT: ReadonlySet<string> = new Set(['XAU', 'XAG', 'XPT', 'XPD', 'XDR', 'XUA', 'XSU']);
/** What Node knows of currencies, for those that are younger than the list. */
const YOUNGER: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const MAX_DECIMALS = 10;

/** The decimals that amounts of a currency have; undefined for what is no currency. A code is written in capitals. */
function digitsOf(code: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  if (WITHOUT_MINOR_UNIT.has(code)) return MAX_DECIMALS;
  const listed = currencyOf(code)?.digits;
  if (listed !== undefined || !YOUNGER.has(code)) return listed;
  return new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
    .maximumFractionDigits;
}

/** An amount has at most as many decimals as its currency has minor units. */
const withinMinorUnits: CrossFieldRule = ({ currency, amount }) => {
  if (currency == null || amount == null) return [];
  const limit = digitsOf(currency as string) ?? 0;
  const decimals = (amount as string).split('.')[1]?.length ?? 0;
  return decimals > limit ? [[['amount'], new Issue('TOO_PRECISE', { limit })]] : [];
};

export function money(options: { required?: boolean } = {}): ObjectField {
  const fields = {
    currency: scalar(parseCurrency, { required: true }),
    amount: scalar(parseDecimal, { required: true }),
  };
  return object(fields, { ...options, crossFieldRule: withinMinorUnits, isSame: isSameMoney });
}

const isSameAmount = sameBy(meaningOfAmount);

/** An amount keeps its spelling in its currency alone: another one may have no room for its zeros. */
function isSameMoney(current: JsonObject, next: JsonObject): boolean {
  return current.currency === next.currency && isSameAmount(current.amount, next.amount);
}
