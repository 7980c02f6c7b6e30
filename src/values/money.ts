import { code as currencyOf } from 'currency-codes';
import { type Judge, type ObjectField, object, type Together } from '../update/fields.ts';
import { Refusal } from '../update/problem.ts';
import { leaf, textJudge } from './text.ts';

const anyText = textJudge();

/** An exact decimal as text: up to 20 digits before the point, 10 behind it. Its zeros are kept, a `+` is none. */
const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d{1,10})?$/;

const decimalJudge: Judge = (value) => {
  const kept = anyText(value);
  return kept instanceof Refusal || DECIMAL.test(kept as string) ? kept : new Refusal('INVALID_FORMAT');
};

const currencyJudge: Judge = (value) => {
  const kept = anyText(value);
  if (kept instanceof Refusal) return kept;
  // The list is asked without regard to case, and a code is written in capitals.
  return currencyOf(kept as string)?.code === kept ? kept : new Refusal('INVALID_FORMAT');
};

/** An amount has at most as many decimals as its currency has minor units. */
const withinMinorUnits: Together = ({ currency, amount }) => {
  if (currency == null || amount == null) return [];
  const limit = currencyOf(currency as string)?.digits ?? 0;
  const decimals = (amount as string).split('.')[1]?.length ?? 0;
  return decimals > limit ? [[['amount'], new Refusal('TOO_PRECISE', { limit })]] : [];
};

export function money(options: { required?: boolean } = {}): ObjectField {
  const fields = {
    currency: leaf(currencyJudge, { required: true }),
    amount: leaf(decimalJudge, { required: true }),
  };
  return object(fields, { ...options, together: withinMinorUnits });
}
