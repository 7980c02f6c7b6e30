interface Money {
  currency: string;
  amount: string;
}

/** Formats an amount of money with the code of its currency. A malformed currency is shown as is. */
export function moneyText({ currency, amount }: Money): string {
  try {
    return format(amount, { style: 'currency', currency, currencyDisplay: 'code' });
  } catch {
    return `${currency} ${amountText(amount)}`;
  }
}

/** Formats an amount that has no currency. A text that is not a number is shown as is. */
export function amountText(amount: string): string {
  return format(amount, { minimumFractionDigits: 2 });
}

/** Whole amounts have no decimals. The number stays text, so that no digit is lost. */
function format(amount: string, options: Intl.NumberFormatOptions): string {
  if (!/^-?\d+(\.\d+)?$/.test(amount)) return amount;
  const number = new Intl.NumberFormat('en-GB', {
    maximumFractionDigits: 100,
    trailingZeroDisplay: 'stripIfInteger',
    ...options,
  });
  return number.format(amount as Intl.StringNumericLiteral);
}
