import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/http/json.ts';
import { losslessReviver } from '../../src/rest/mapping/lossless-json.ts';

const parse = (text: string) => parseJson(text, 'The body');

describe('JSON', () => {
  it('may be nested as deeply as any body is', () => {
    expect(parse('[{"a":[{"b":{"c":[]}}]}]')).toEqual([{ a: [{ b: { c: [] } }] }]);
  });

  it('nested beyond that is rejected before it is parsed', () => {
    expect(parse('['.repeat(20) + ']'.repeat(20))).toHaveLength(1);
    for (const levels of [21, 60_000]) {
      expect(() => parse('['.repeat(levels) + ']'.repeat(levels))).toThrow(
        'The body must have at most 20 levels.',
      );
    }
  });

  it('counts nothing within a text', () => {
    const text = `${'[:'.repeat(50)}\\"{":`;
    expect(parse(JSON.stringify({ text, [text]: [text] }))).toEqual({ text, [text]: [text] });
  });

  it('of any value is that value, however it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 1, '\t'), (value, indentation) => {
        const text = JSON.stringify(value, null, indentation);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('ends a text behind an even number of backslashes', () => {
    for (const count of [0, 1, 2, 3, 4, 5]) {
      const text = `${'\\'.repeat(count)}":{`;
      const sent = JSON.stringify({ [text]: text, a: '\\'.repeat(count) });
      expect(parse(sent)).toEqual(JSON.parse(sent));
      expect(() => parse(sent.replace('}', ',"a":1}'))).toThrow(/a name twice/);
    }
  });

  it('that is none is rejected', () => {
    for (const text of ['', '{', '{"a":}', 'nul', '"\\', "{'a':1}", '{"a":1}}', ']']) {
      expect(() => parse(text)).toThrow('The body must be JSON.');
    }
  });
});

describe('a name that an object has twice', () => {
  it.each([
    ['in the outermost object', '{"a":1,"a":1}'],
    ['with the same value', '{"a":null,"a":null}'],
    ['three times', '{"a":1,"a":2,"a":3}'],
    ['within an object', '{"a":{"b":1,"c":2,"b":3}}'],
    ['within a list', '[1,[{"a":[]},{"a":{},"a":[]}]]'],
    ['in a value that the second one replaces', '{"a":{"b":1,"c":[{}]},"a":5}'],
    ['whose value holds one that looks like its own', '{"a":{"a":1,"b":2},"a":{"c":3}}'],
    ['empty', '{"":1,"":2}'],
    ['escaped', String.raw`{"a":1,"\u0061":2}`],
    ['escaped in capitals and small letters', String.raw`{"\u00E9":1,"\u00e9":2}`],
    ['escaped in another way', String.raw`{"\/":1,"/":2}`],
    ['of half a character', String.raw`{"\ud800":1,"\uD800":2}`],
    ['of a prototype', '{"__proto__":1,"__proto__":2}'],
    ['of a prototype, escaped', String.raw`{"__proto__":{},"\u005f_proto__":{}}`],
    ['like a number', '{"1":1,"1":2}'],
    ['of every object', '{"toString":1,"toString":2,"constructor":3}'],
    ['beside a number that keeps its text', '{"a":1.0,"a":1.0}'],
  ])('is rejected: %s', (_, text) => {
    const message = 'The body has an object with a name twice; send each name once.';
    expect(() => parse(text)).toThrow(message);
    expect(() => parseJson(text, 'The body', losslessReviver)).toThrow(message);
  });

  it.each([
    ['in two objects', '[{"a":1},{"a":1},{"b":{"a":1}}]'],
    ['within itself', '{"a":{"a":{"a":1}}}'],
    ['in another Unicode form', String.raw`{"\u00e9":1,"e\u0301":2}`],
    ['in capitals', '{"a":1,"A":2}'],
    ['and a prototype', '{"__proto__":{"a":1},"a":1,"constructor":{"prototype":1}}'],
    ['as a value', '{"a":"a","b":"a:a"}'],
    ['with numbers that keep their text', '{"a":1.0,"b":[1e5,{"text":1.0}]}'],
  ])('is another one: %s', (_, text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
    expect(parseJson(text, 'The body', losslessReviver)).toEqual(JSON.parse(text, losslessReviver));
  });
});
