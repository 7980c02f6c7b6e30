import { code as currencyOf } from 'currency-codes';
import { type CrossFieldRule, type ObjectField, object, type Parser } from '../update/fields.ts';
import type { JsonObject } from '../update/presence.ts';
import { Issue } from '../update/problem.ts';
import { canonicalAmount, equalBy } from './canonical-form.ts';
import { scalar, textParser } from './text.ts';

const parseText = textParser();
/**
 * Has no length limit, so that an amount with very many decimals is rejected as TOO_PRECISE instead of
 * TOO_LONG.
 */
const parseTextOfAnyLength = textParser({ max: Number.POSITIVE_INFINITY });

/** A decimal with up to 20 digits before the point and any number after it. A `+` sign is not accepted. */
const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d+)?$/;

const parseDecimal: Parser = (value) => {
  const parsed = parseTextOfAnyLength(value);
  if (parsed instanceof Issue) return parsed;
  if (!DECIMAL.test(parsed as string)) return new Issue('INVALID_FORMAT');
  // PostgreSQL's `numeric` has no negative zero.
  return /^-[0.]+$/.test(parsed as string) ? (parsed as string).slice(1) : parsed;
};

const parseCurrency: Parser = (value) => {
  const parsed = parseText(value);
  if (parsed instanceof Issue) return parsed;
  return minorUnitDigits(parsed as string) === undefined ? new Issue('INVALID_FORMAT') : parsed;
};

/** Codes of precious metals and units of account, for which ISO 4217 defines no minor unit. */
const WITHOUT_MINOR_UNIT: ReadonlySet<string> = new Set(['XAU', 'XAG', 'XPT', 'XPD', 'XDR', 'XUA', 'XSU']);
/**
 * Currencies known to Node.js. They include newer ones that are missing from the `currency-codes` package.
 */
const INTL_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const MAX_DECIMALS = 10;

/** Returns the number of decimals of a currency, or undefined if the code is no upper-case currency code. */
function minorUnitDigits(code: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  if (WITHOUT_MINOR_UNIT.has(code)) return MAX_DECIMALS;
  const listed = currencyOf(code)?.digits;
  if (listed !== undefined || !INTL_CURRENCIES.has(code)) return listed;
  return new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
    .maximumFractionDigits;
}

/** Rejects an amount that has more decimals than the minor unit of its currency. */
const withinMinorUnits: CrossFieldRule = ({ currency, amount }) => {
  if (currency == null || amount == null) return [];
  const limit = minorUnitDigits(currency as string) ?? 0;
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

const isSameAmount = equalBy(canonicalAmount);

/**
 * Compares currency and amount. A new currency may allow fewer decimals, so it never keeps the stored
 * spelling.
 */
function isSameMoney(current: JsonObject, next: JsonObject): boolean {
  return current.currency === next.currency && isSameAmount(current.amount, next.amount);
}
