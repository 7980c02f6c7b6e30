/**
 * A JSON number as its original text, for numbers that a JavaScript number would change or write differently.
 * Amounts must not lose a digit.
 */
export class LosslessNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function isLosslessNumber(value: unknown): value is LosslessNumber {
  return value instanceof LosslessNumber;
}

/** Reviver for `JSON.parse` that keeps numbers lossless. */
export function losslessReviver(_name: string, value: unknown, { source }: { source?: string }): unknown {
  return typeof value === 'number' && source !== undefined && String(value) !== source
    ? new LosslessNumber(source)
    : value;
}

/** Returns a number as text without an exponent, or undefined for other values. */
export function textOfNumber(value: unknown): string | undefined {
  if (isLosslessNumber(value)) return withoutExponent(value.text);
  return typeof value === 'number' ? withoutExponent(String(value)) : undefined;
}

/** Maximum number of zeros that an exponent may append. No accepted number has more digits. */
const MAX_ZEROS = 40;

function withoutExponent(text: string): string {
  const [, sign = '', integer = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text) ?? [];
  const shift = Number(exponent);
  if (integer === '' || shift > MAX_ZEROS) return text;
  const digits = '0'.repeat(Math.max(0, -shift)) + integer + fraction + '0'.repeat(Math.max(0, shift));
  const point = Math.max(0, -shift) + integer.length + shift;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return `${sign}${before || '0'}${after ? `.${after}` : ''}`;
}
