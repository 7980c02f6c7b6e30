import { code as currencyOf } from 'currency-codes';
import { type Judge, type ObjectField, object, type Together } from '../update/fields.ts';
import type { Tree } from '../update/presence.ts';
import { Refusal } from '../update/problem.ts';
import { meaningOfAmount, sameBy } from './meaning.ts';
import { leaf, textJudge } from './text.ts';

const anyText = textJudge();
/** Too many decimals are rejected as such, however many. */
const textOfAnyLength = textJudge({ most: Number.POSITIVE_INFINITY });

/** An exact decimal as text: up to 20 digits before the point. Its zeros are kept, a `+` is none. */
const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d+)?$/;

const decimalJudge: Judge = (value) => {
  const kept = textOfAnyLength(value);
  if (kept instanceof Refusal) return kept;
  if (!DECIMAL.test(kept as string)) return new Refusal('INVALID_FORMAT');
  // The database knows no zero below zero.
  return /^-[0.]+$/.test(kept as string) ? (kept as string).slice(1) : kept;
};

const currencyJudge: Judge = (value) => {
  const kept = anyText(value);
  if (kept instanceof Refusal) return kept;
  return digitsOf(kept as string) === undefined ? new Refusal('INVALID_FORMAT') : kept;
};

/** Metals and such are no money, and have no minor unit. */
const WITHOUT_MINOR_UNIT: ReadonlySet<string> = new Set(['XAU', 'XAG', 'XPT', 'XPD', 'XDR', 'XUA', 'XSU']);
/** What Node knows of currencies, for those that are younger than the list. */
const YOUNGER: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const MOST_DECIMALS = 10;

/** The decimals that amounts of a currency have; undefined for what is no currency. A code is written in capitals. */
function digitsOf(code: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  if (WITHOUT_MINOR_UNIT.has(code)) return MOST_DECIMALS;
  const listed = currencyOf(code)?.digits;
  if (listed !== undefined || !YOUNGER.has(code)) return listed;
  return new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
    .maximumFractionDigits;
}

/** An amount has at most as many decimals as its currency has minor units. */
const withinMinorUnits: Together = ({ currency, amount }) => {
  if (currency == null || amount == null) return [];
  const limit = digitsOf(currency as string) ?? 0;
  const decimals = (amount as string).split('.')[1]?.length ?? 0;
  return decimals > limit ? [[['amount'], new Refusal('TOO_PRECISE', { limit })]] : [];
};

export function money(options: { required?: boolean } = {}): ObjectField {
  const fields = {
    currency: leaf(currencyJudge, { required: true }),
    amount: leaf(decimalJudge, { required: true }),
  };
  return object(fields, { ...options, together: withinMinorUnits, isSame: isSameMoney });
}

const isSameAmount = sameBy(meaningOfAmount);

/** An amount keeps its spelling in its currency alone: another one may have no room for its zeros. */
function isSameMoney(current: Tree, next: Tree): boolean {
  return current.currency === next.currency && isSameAmount(current.amount, next.amount);
}
