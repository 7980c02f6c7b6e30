import { describe, expect, it } from 'vitest';
import { losslessReviver, textOfNumber } from '../../../src/rest/mapping/lossless-json.ts';

const parse = (text: string) => JSON.parse(text, losslessReviver);
const read = (text: string) => textOfNumber(parse(text));

describe('a JSON number', () => {
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

  it('with a huge exponent is kept as sent, so that validation rejects it', () => {
    expect(read('1e400')).toBe('1e400');
  });

  it('that JavaScript represents exactly becomes a plain number', () => {
    expect(parse('[1, -2.5, 0.1]')).toEqual([1, -2.5, 0.1]);
  });
});
