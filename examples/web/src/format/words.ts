const special: Record<string, string> = { E_COMMERCE: 'E-commerce', DOC_ONLY: 'Documents only' };

/** Converts an enum value to words: `NOT_STARTED` is "Not started". */
export function words(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ');
  return special[code] ?? (text.charAt(0).toUpperCase() + text.slice(1)).replace(/\b(kyc|id)\b/gi, upper);
}

const upper = (text: string) => text.toUpperCase();

/** Returns the sent text of a coded value, which is more specific, or else its code as words. */
export function codeWords({ code, text }: { code: string; text: string | null }): string {
  return text ?? words(code);
}

/** Converts a field or mutation name to words: `updateCustomerEmail` is "Update customer email". */
export function nameWords(name: string): string {
  return words(name.replace(/[A-Z]|\d+/g, (start) => `_${start}`));
}
