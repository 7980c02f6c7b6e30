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

/** No body of a surface has more levels; a text can have as many as it has characters. */
const DEEPEST = 20;

/** Parses JSON so that no number loses anything. Throws SyntaxError for what is none, and for what is nested beyond all bounds. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new SyntaxError('nested too deeply');
  return JSON.parse(text, (_name, value, { source }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source
      ? new NumberText(source)
      : value,
  );
}

function depthOf(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    if (inString && character === '\\') place += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '{' || character === '[')) deepest = Math.max(deepest, ++depth);
    else if (!inString && (character === '}' || character === ']')) depth -= 1;
  }
  return deepest;
}

/** A number's digits without an exponent; undefined for what is no number. */
export function textOfNumber(value: unknown): string | undefined {
  if (isNumberText(value)) return withoutExponent(value.text);
  return typeof value === 'number' ? withoutExponent(String(value)) : undefined;
}

/** Zeros that an exponent may append: no number that is kept has more. */
const MOST_ZEROS = 40;

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text) ?? [];
  const shift = Number(exponent);
  if (whole === '' || shift > MOST_ZEROS) return text;
  const digits = '0'.repeat(Math.max(0, -shift)) + whole + fraction + '0'.repeat(Math.max(0, shift));
  const point = Math.max(0, -shift) + whole.length + shift;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return `${sign}${before || '0'}${after ? `.${after}` : ''}`;
}
