const special: Record<string, string> = { E_COMMERCE: 'E-commerce', DOC_ONLY: 'Documents only' };

/** A code of the contract as words: `NOT_STARTED` is "Not started". */
export function words(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ');
  return special[code] ?? (text.charAt(0).toUpperCase() + text.slice(1)).replace(/\b(kyc|id)\b/gi, upper);
}

const upper = (text: string) => text.toUpperCase();

/** A code that may come with the sender's own text, which says more. */
export function codeWords({ code, text }: { code: string; text: string | null }): string {
  return text ?? words(code);
}

/** A name in the graph as words: `updateCustomerEmail` is "Update customer email". */
export function nameWords(name: string): string {
  return words(name.replace(/[A-Z]|\d+/g, (start) => `_${start}`));
}
