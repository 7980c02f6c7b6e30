import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/http/json.ts';
import { losslessReviver } from '../../src/rest/mapping/lossless-json.ts';

const parse = (text: string) => parseJson(text, 'The body');

describe('parseJson', () => {
  it('parses nested values', () => {
    expect(parse('[{"a":[{"b":{"c":[]}}]}]')).toEqual([{ a: [{ b: { c: [] } }] }]);
  });

  it('rejects JSON with more than 20 levels before parsing', () => {
    expect(parse('['.repeat(20) + ']'.repeat(20))).toHaveLength(1);
    for (const levels of [21, 60_000]) {
      expect(() => parse('['.repeat(levels) + ']'.repeat(levels))).toThrow(
        'The body must not be nested more than 20 levels deep.',
      );
    }
  });

  it('ignores brackets and colons inside strings', () => {
    const text = `${'[:'.repeat(50)}\\"{":`;
    expect(parse(JSON.stringify({ text, [text]: [text] }))).toEqual({ text, [text]: [text] });
  });

  it('returns the same value as JSON.parse for any value and indentation', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 1, '\t'), (value, indentation) => {
        const text = JSON.stringify(value, null, indentation);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('ends a string only after an even number of backslashes', () => {
    for (const count of [0, 1, 2, 3, 4, 5]) {
      const text = `${'\\'.repeat(count)}":{`;
      const sent = JSON.stringify({ [text]: text, a: '\\'.repeat(count) });
      expect(parse(sent)).toEqual(JSON.parse(sent));
      expect(() => parse(sent.replace('}', ',"a":1}'))).toThrow(/a duplicate name/);
    }
  });

  it('rejects invalid JSON', () => {
    for (const text of ['', '{', '{"a":}', 'nul', '"\\', "{'a':1}", '{"a":1}}', ']']) {
      expect(() => parse(text)).toThrow('The body must be JSON.');
    }
  });
});

describe('a name that occurs twice', () => {
  it.each([
    ['in the outermost object', '{"a":1,"a":1}'],
    ['with the same value', '{"a":null,"a":null}'],
    ['three times', '{"a":1,"a":2,"a":3}'],
    ['in a nested object', '{"a":{"b":1,"c":2,"b":3}}'],
    ['in a list', '[1,[{"a":[]},{"a":{},"a":[]}]]'],
    ['inside a value that a duplicate replaces', '{"a":{"b":1,"c":[{}]},"a":5}'],
    ['whose value contains the same name', '{"a":{"a":1,"b":2},"a":{"c":3}}'],
    ['empty', '{"":1,"":2}'],
    ['escaped', String.raw`{"a":1,"\u0061":2}`],
    ['escaped in upper and lower case', String.raw`{"\u00E9":1,"\u00e9":2}`],
    ['with different escapes', String.raw`{"\/":1,"/":2}`],
    ['as a lone surrogate', String.raw`{"\ud800":1,"\uD800":2}`],
    ['__proto__', '{"__proto__":1,"__proto__":2}'],
    ['__proto__, escaped', String.raw`{"__proto__":{},"\u005f_proto__":{}}`],
    ['that looks like a number', '{"1":1,"1":2}'],
    ['that every object inherits', '{"toString":1,"toString":2,"constructor":3}'],
    ['with lossless numbers', '{"a":1.0,"a":1.0}'],
  ])('is rejected: %s', (_, text) => {
    const message = 'The body contains an object with a duplicate name; send each name once.';
    expect(() => parse(text)).toThrow(message);
    expect(() => parseJson(text, 'The body', losslessReviver)).toThrow(message);
  });

  it.each([
    ['in two objects', '[{"a":1},{"a":1},{"b":{"a":1}}]'],
    ['in nested objects', '{"a":{"a":{"a":1}}}'],
    ['in another Unicode form', String.raw`{"\u00e9":1,"e\u0301":2}`],
    ['in another case', '{"a":1,"A":2}'],
    ['with __proto__ and constructor', '{"__proto__":{"a":1},"a":1,"constructor":{"prototype":1}}'],
    ['as a value', '{"a":"a","b":"a:a"}'],
    ['with lossless numbers in a list', '{"a":1.0,"b":[1e5,{"text":1.0}]}'],
  ])('is accepted: %s', (_, text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
    expect(parseJson(text, 'The body', losslessReviver)).toEqual(JSON.parse(text, losslessReviver));
  });
});
