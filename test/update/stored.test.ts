import { describe, expect, it } from 'vitest';
import { list, type MapField, object, pii } from '../../src/update/fields.ts';
import type { JsonObject } from '../../src/update/presence.ts';
import { mergePatch } from '../../src/update/semantics.ts';
import { scalarList } from '../../src/values/formats.ts';
import { money } from '../../src/values/money.ts';
import { text, textParser } from '../../src/values/text.ts';
import { parseDay } from '../../src/values/time.ts';

/** The current rules, which are stricter than those under which the values were stored. */
const short = text({ max: 3 });
const secret = pii(short);
const tags: MapField = {
  kind: 'map',
  required: false,
  max: 3,
  parseKey: textParser({ max: 3 }),
  parseValue: textParser({ max: 3 }),
  pii: true,
};
const days = scalarList(parseDay, 3);
const papers = list(object({ number: secret, note: short }), {
  identityKeys: ({ number }) => [(number as string | null) ?? null],
});

const codes = (current: JsonObject, input: JsonObject, canReadPii = true) => {
  const { next, problems } = mergePatch(
    { short, secret, days, tags, papers, limit: money() },
    current,
    input,
    canReadPii,
  );
  return problems.length > 0 ? problems.map(({ code, path }) => `${code} ${path.join('.')}`) : next;
};

describe('a stored value that the current rules reject', () => {
  const stored = {
    short: 'longer',
    secret: 'secret',
    days: ['2000-01-01', '2000-02-30'],
    tags: { longer: 'longer' },
    papers: [{ id: 1, number: 'number', note: 'longer' }],
    limit: { currency: 'JPY', amount: '5.00' },
  };

  it('is accepted when it is sent back unchanged, at any depth', () => {
    const sent = {
      ...stored,
      tags: [{ key: 'longer', value: 'longer' }],
      papers: [{ number: 'number', note: 'longer' }],
    };
    expect(codes(stored, sent)).toEqual(stored);
  });

  it('stays if the input does not contain it', () => {
    expect(codes(stored, { tags: [{ key: 'a', value: 'b' }] })).toEqual({
      ...stored,
      tags: { longer: 'longer', a: 'b' },
    });
  });

  it('is rejected if it replaces another value', () => {
    expect(codes(stored, { short: 'other', secret: 'other' })).toEqual(['TOO_LONG short', 'TOO_LONG secret']);
    expect(codes(stored, { papers: [{ number: 'other' }] })).toEqual(['TOO_LONG papers.0.number']);
    expect(codes(stored, { limit: { currency: 'JPY', amount: '5.10' } })).toEqual([
      'TOO_PRECISE limit.amount',
    ]);
  });

  it('is rejected for callers without pii:read, so that they cannot test guesses', () => {
    for (const value of ['secret', 'others']) {
      expect(codes(stored, { secret: value }, false)).toEqual(['TOO_LONG secret']);
      expect(codes(stored, { tags: [{ key: 'longer', value }] }, false)).toEqual(['TOO_LONG tags.0.value']);
    }
  });
});

describe('an equivalent value', () => {
  it('keeps the stored spelling of a text that is stored in decomposed form', () => {
    const stored = { short: 'e\u0301' };
    expect(codes(stored, { short: ' é ' })).toMatchObject(stored);
  });

  it('keeps the stored spelling of an amount only in the same currency', () => {
    const stored = { limit: { currency: 'USD', amount: '5.00' } };
    expect(codes(stored, { limit: { amount: '5' } })).toMatchObject(stored);
    const limit = { currency: 'JPY', amount: '5' };
    expect(codes(stored, { limit })).toMatchObject({ limit });
  });
});
