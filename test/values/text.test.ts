import { describe, expect, it } from 'vitest';
import { Issue } from '../../src/update/problem.ts';
import { coded } from '../../src/values/coded-value.ts';
import { email, phone } from '../../src/values/formats.ts';
import { note, storedForm, text } from '../../src/values/text.ts';

/** Returns the normalized value, or the code of the issue. */
function resultOf({ parse }: ReturnType<typeof text>, value: unknown): unknown {
  const parsed = parse(value);
  return parsed instanceof Issue ? parsed.code : parsed;
}

const points = (...codes: number[]) => String.fromCodePoint(...codes);
const name = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const INVISIBLE = [
  // Spaces.
  ...[0x20, 0xa0, 0x1680, 0x180e, ...range(0x2000, 0x200b), 0x202f, 0x205f, 0x2800, 0x3000, 0xfeff],
  // Fillers that are letters.
  ...[0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0],
  // Format characters, joiners and directional marks.
  ...[0xad, 0x61c, 0x200c, 0x200d, 0x200e, 0x200f, ...range(0x2060, 0x206f), 0x1d173, 0xe0001, 0xe0041],
  // Combining marks without a base letter, and variation selectors.
  ...[0x301, 0x34f, 0x20e3, 0x180b, 0xfe00, 0xfe0f, 0xe0100],
  // Noncharacters.
  ...[0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff],
  // Bidirectional embeddings and overrides.
  ...range(0x202a, 0x202e),
  0x1d159,
];

describe('a text without a visible character is rejected as EMPTY', () => {
  it.each(INVISIBLE.map((code) => [name(code), points(code)]))('if it contains only %s', (_name, value) => {
    for (const each of [value, ` ${value}\u00a0${value} `]) {
      expect(resultOf(text(), each)).toBe('EMPTY');
      expect(resultOf(note(), `${each}\n${each}`)).toBe('EMPTY');
      expect(resultOf(email(), each)).toBe('EMPTY');
      expect(resultOf(phone(), each)).toBe('EMPTY');
      expect(coded(['OTHER']).parse({ text: each })).toHaveProperty('code', 'EMPTY');
    }
  });

  it('if it contains all invisible characters', () => {
    expect(resultOf(text(), points(...INVISIBLE))).toBe('EMPTY');
  });
});

describe('a text of a control character alone is rejected as CONTROL_CHARACTER', () => {
  it.each([0, 7, 0x1b, 0x7f, 0x85, 0x9f, 0xd83d].map((code) => [name(code), String.fromCharCode(code)]))(
    '%s',
    (_name, value) => {
      expect(resultOf(text(), value)).toBe('CONTROL_CHARACTER');
      expect(resultOf(note(), ` ${value}\u200b`)).toBe('CONTROL_CHARACTER');
    },
  );
});

describe('bidirectional controls and noncharacters are rejected in every text', () => {
  const rejected = [...range(0x202a, 0x202e), ...range(0x2066, 0x2069), 0xfdd0, 0xfffe, 0xffff, 0x10fffe];

  it.each(rejected.map((code) => [name(code), points(code)]))('%s', (_name, value) => {
    for (const each of [`a${value}b`, `${value}a`, `a${value}`]) {
      expect(resultOf(text(), each)).toBe('CONTROL_CHARACTER');
      expect(resultOf(note(), `a\n${each}`)).toBe('CONTROL_CHARACTER');
      expect(coded(['OTHER']).parse({ text: each })).toHaveProperty('code', 'CONTROL_CHARACTER');
    }
  });
});

describe('characters that scripts need are kept', () => {
  it.each([
    ['Persian with ZWNJ', 'می\u200cخواهم'],
    ['Sinhala with ZWJ', 'ශ්\u200dරී'],
    ['Devanagari with ZWNJ', 'क्\u200cष'],
    ['a family of emoji', '👨\u200d👩\u200d👧'],
    ['an emoji with a variation selector', '❤\ufe0f'],
    ['a flag of tags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['LRM and RLM', 'שלום\u200f (abc\u200e)'],
    ['ALM', 'عربي\u061c 123'],
    ['a joiner at the end', 'abc\u200d'],
    ['a soft hyphen and a zero-width space', 'Donau\u00addampf\u200bschiff'],
    ['Mongolian with a vowel separator', 'ᠠ\u180eᠡ'],
    ['vowel marks', 'שָׁלוֹם مُحَمَّد'],
    ['a combining mark without a composed form', 'x\u0301'],
    ['the replacement character', 'Jos\ufffd'],
    ['a private-use character', '\ue000'],
    ['one ideograph', '王'],
  ])('%s', (_name, value) => {
    expect(resultOf(text(), value)).toBe(value);
    expect(resultOf(note(), value)).toBe(value);
  });
});

describe('an e-mail address', () => {
  const hidden = [
    ...[0xad, 0x34f, 0x61c, 0x115f, 0x200b, 0x200c, 0x200d, 0x200e, 0x202a, 0x202e, 0x2028, 0x2060, 0x2066],
    ...[0x2800, 0x3000, 0x3164, 0xa0, 0xfdd0, 0xfe0f, 0xfeff, 0xfffd, 0xfffe, 0xe0041],
  ];

  it.each(hidden.map((code) => [name(code), points(code)]))(
    'is rejected if it contains %s',
    (_name, value) => {
      const addresses = [
        `a${value}b@example.com`,
        `ab@exam${value}ple.com`,
        `"a${value}b"@example.com`,
        `ab${value}@example.com`,
      ];
      for (const each of addresses) expect(resultOf(email(), each)).toBe('INVALID_FORMAT');
    },
  );

  it.each([
    'jürgen@example.com',
    'jürgen@münchen.example',
    '"john doe"@example.com',
    'ada+tag@[127.0.0.1]',
    '用户@例子.example',
  ])('is accepted: %s', (value) => {
    expect(resultOf(email(), value)).toBe(value);
  });

  it('is normalized to NFC before it is validated', () => {
    expect(resultOf(email(), ' ju\u0308rgen@example.com ')).toBe('jürgen@example.com');
  });
});

describe('a phone number', () => {
  it.each(['+0049 151 12345678', '+00 1234567', '+0 151 1234567', '+ (0) 1234567', '+(0)49 1234567'])(
    'is rejected if its country code starts with 0: %s',
    (value) => {
      expect(resultOf(phone(), value)).toBe('INVALID_FORMAT');
    },
  );

  it.each(['+49 (0)151 12345678', '+1 000 000 0000', '+8613800138000'])('is accepted: %s', (value) => {
    expect(resultOf(phone(), value)).toBe(value);
  });
});

describe('a search value', () => {
  it.each([
    ['Jose\u0301', 'José'],
    ['  x\u00a0\ufeff', 'x'],
    ['\uf900', '\u8c48'],
    ['가', '가'],
    ['a\u202eb', 'a\u202eb'],
    ['', ''],
  ])('is normalized like stored texts: %j', (value, form) => {
    expect(storedForm(value)).toBe(form);
  });

  it.each([
    ['NUL', 'a\0'],
    ['a lone surrogate', 'a\ud83d'],
    ['more than 30 combining marks in a row', `a${'\u0315'.repeat(31)}`],
  ])('has no stored form if it contains %s', (_name, value) => {
    expect(storedForm(value)).toBeNull();
  });
});
