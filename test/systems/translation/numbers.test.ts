import { describe, expect, it } from 'vitest';
import { parseJson, textOfNumber } from '../../../src/systems/translation/numbers.ts';

const read = (text: string) => textOfNumber(parseJson(text));

describe('a number of JSON', () => {
  it.each([
    ['0', '0'],
    ['99.90', '99.90'],
    ['12345678901234567890.120', '12345678901234567890.120'],
    ['-0.10', '-0.10'],
    ['1e3', '1000'],
    ['1.5e-3', '0.0015'],
    ['-1.20E1', '-12'],
    ['1e+21', '1000000000000000000000'],
    ['1e-7', '0.0000001'],
  ])('%s is read as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('with an exponent beyond all bounds stays as it was sent, for a judge to refuse', () => {
    expect(read('1e400')).toBe('1e400');
  });

  it('that JavaScript writes alike is its own number', () => {
    expect(parseJson('[1, -2.5, 0.1]')).toEqual([1, -2.5, 0.1]);
  });
});

describe('JSON', () => {
  it('may be nested as deeply as any body is', () => {
    expect(parseJson('[{"a":[{"b":{"c":[]}}]}]')).toEqual([{ a: [{ b: { c: [] } }] }]);
  });

  it('nested beyond that is refused before it is parsed', () => {
    for (const levels of [21, 60_000]) {
      expect(() => parseJson('['.repeat(levels) + ']'.repeat(levels))).toThrow(SyntaxError);
    }
  });

  it('counts no bracket of a text', () => {
    const text = `${'['.repeat(50)}\\"{`;
    expect(parseJson(JSON.stringify({ text }))).toEqual({ text });
  });

  it('that is none is refused', () => {
    for (const text of ['', '{', '{"a":}', 'nul', '"\\', "{'a':1}"]) {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    }
  });
});
