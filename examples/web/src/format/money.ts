/** An amount with its currency. It stays text all the way, so that no digit is lost. */
export function money({ currency, amount }: { currency: string; amount: string }): string {
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 20 });
  return format.format(amount as Intl.StringNumericLiteral);
}
