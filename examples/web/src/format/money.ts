/** An amount with its currency, as it came where that is not well-formed. It stays text all the way, so that no digit is lost. */
export function money({ currency, amount }: { currency: string; amount: string }): string {
  try {
    const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 20 });
    return format.format(amount as Intl.StringNumericLiteral);
  } catch {
    return `${currency} ${amount}`;
  }
}
