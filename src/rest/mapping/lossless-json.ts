/**
 * A number of JSON by the text that was sent, where JavaScript's own number would be another one or would be written otherwise:
 * amounts must not lose a digit.
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

/** For `JSON.parse`: no number loses anything. */
export function losslessReviver(_name: string, value: unknown, { source }: { source?: string }): unknown {
  return typeof value === 'number' && source !== undefined && String(value) !== source
    ? new LosslessNumber(source)
    : value;
}

/** A number's digits without an exponent; undefined for what is no number. */
export function textOfNumber(value: unknown): string | undefined {
  if (isLosslessNumber(value)) return withoutExponent(value.text);
  return typeof value === 'number' ? withoutExponent(String(value)) : undefined;
}

/** Zeros that an exponent may append: no number that is kept has more. */
const MAX_ZEROS = 40;

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text) ?? [];
  const shift = Number(exponent);
  if (whole === '' || shift > MAX_ZEROS) return text;
  const digits = '0'.repeat(Math.max(0, -shift)) + whole + fraction + '0'.repeat(Math.max(0, shift));
  const point = Math.max(0, -shift) + whole.length + shift;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return `${sign}${before || '0'}${after ? `.${after}` : ''}`;
}
