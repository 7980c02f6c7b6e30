/**
 * A number of JSON by the text that was sent, where JavaScript's own number would be another one or would be written otherwise:
 * amounts must not lose a digit.
 */
export class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function isNumberText(value: unknown): value is NumberText {
  return value instanceof NumberText;
}

/** Parses JSON so that no number loses anything. Throws SyntaxError for what is none. */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (_name, value, { source }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source
      ? new NumberText(source)
      : value,
  );
}

/** A number's digits without an exponent; undefined for what is no number. */
export function textOfNumber(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return isNumberText(value) ? withoutExponent(value.text) : undefined;
}

/** Digits that an exponent may stand for: no amount has more. */
const MOST_DIGITS = 40;

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text) ?? [];
  const shift = Number(exponent);
  if (whole === '' || Math.abs(shift) > MOST_DIGITS) return text;
  const digits = '0'.repeat(Math.max(0, -shift)) + whole + fraction + '0'.repeat(Math.max(0, shift));
  const point = Math.max(0, -shift) + whole.length + shift;
  const [before, after] = [
    digits.slice(0, point).replace(/^0+(?=\d)/, ''),
    digits.slice(point).replace(/0+$/, ''),
  ];
  return `${sign}${before || '0'}${after ? `.${after}` : ''}`;
}
