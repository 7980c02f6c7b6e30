/**
 * Formats an amount with its currency; a malformed currency is shown as is. Amounts stay text, so that no
 * digit is lost.
 */
export function money({ currency, amount }: { currency: string; amount: string }): string {
  try {
    const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 20 });
    return format.format(amount as Intl.StringNumericLiteral);
  } catch {
    return `${currency} ${amount}`;
  }
}
