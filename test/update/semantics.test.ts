import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatchResult, Semantics } from '../../src/update/apply-patch.ts';
import { type Field, type Fields, list, type MapField, object, onceStored } from '../../src/update/fields.ts';
import type { JsonObject } from '../../src/update/presence.ts';
import {
  assign as assignOf,
  groupPut as groupPutOf,
  mergePatch as mergePatchOf,
  nullableUpdate as nullableUpdateOf,
  put as putOf,
} from '../../src/update/semantics.ts';
import { text, textParser } from '../../src/values/text.ts';

type SemanticsCase = (fields: Fields, current: JsonObject | null, input: JsonObject) => PatchResult;

/** Applies semantics for a caller with `pii:read`. */
const withPii =
  (semantics: Semantics): SemanticsCase =>
  (fields, current, input) =>
    semantics(fields, current, input, true);
const [assign, groupPut, mergePatch, nullableUpdate, put] = [
  withPii(assignOf),
  withPii(groupPutOf),
  withPii(mergePatchOf),
  withPii(nullableUpdateOf),
  withPii(putOf),
];

const pairs: MapField = {
  kind: 'map',
  required: false,
  max: 3,
  parseKey: textParser({ max: 9 }),
  parseValue: textParser({ max: 5 }),
};
const scalars: Fields = {
  name: text({ required: true, max: 3 }),
  nick: text({ max: 3 }),
  note: text({ max: 3 }),
};
const address = object({ street: text({ required: true, max: 3 }), city: text({ max: 3 }) });
const papers = list(object({ number: text({ required: true, max: 3 }), country: text({ max: 3 }) }), {
  identityKeys: ({ number }) => [(number as string | null) ?? null],
});
const nested: Fields = { ...scalars, address, papers };

/**
 * The five update semantics, with the kinds of fields that their APIs have, and the expected effect of absent
 * and null.
 */
const cases: {
  name: string;
  apply: SemanticsCase;
  fields: Fields;
  absent: 'kept' | 'cleared' | 'rejected';
  null: 'cleared' | 'rejected';
}[] = [
  { name: 'merge patch', apply: mergePatch, fields: { ...nested, pairs }, absent: 'kept', null: 'cleared' },
  { name: 'nullable update', apply: nullableUpdate, fields: scalars, absent: 'kept', null: 'cleared' },
  { name: 'put', apply: put, fields: nested, absent: 'cleared', null: 'rejected' },
  { name: 'group put', apply: groupPut, fields: nested, absent: 'rejected', null: 'cleared' },
  { name: 'assign', apply: assign, fields: { ...scalars, address, pairs }, absent: 'kept', null: 'cleared' },
];

/** Valid values, one with white space around it, and two that are rejected: one too long and one empty. */
const good = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.oneof({ weight: 20, arbitrary: good }, fc.constantFrom(' d ', 'long', ''));

function inputOf(fields: Fields): fc.Arbitrary<JsonObject> {
  const parts = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyOf(field)]));
  return fc.record(parts, { requiredKeys: [] });
}

function anyOf(field: Field): fc.Arbitrary<unknown> {
  const value: Record<Field['kind'], () => fc.Arbitrary<unknown>> = {
    scalar: () => words,
    object: () => inputOf((field as typeof address).fields),
    list: () => fc.array(inputOf((field as typeof papers).item.fields), { maxLength: 3 }),
    map: () => fc.array(fc.record({ key: words, value: fc.option(words) }), { maxLength: 4 }),
  };
  return fc.option(value[field.kind](), { nil: null, freq: 8 });
}

const stored: fc.Arbitrary<JsonObject> = fc.record({
  name: good,
  nick: fc.option(good),
  note: fc.option(good),
  address: fc.option(fc.record({ street: good, city: fc.option(good), county: good })),
  papers: fc.uniqueArray(fc.record({ id: fc.uuid(), number: good, country: fc.option(good), files: good }), {
    selector: ({ number }) => number,
    maxLength: 3,
  }),
  pairs: fc.dictionary(good, good, { maxKeys: 3 }),
  // Not part of the fields of any case.
  rating: good,
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

const emptyOf = (field: Field | undefined) =>
  ({ scalar: null, object: null, list: [], map: {} })[field?.kind ?? 'scalar'];

for (const { name, apply, fields, absent, null: onNull } of cases) {
  const each = (check: (current: JsonObject, input: JsonObject) => void) =>
    fc.assert(
      fc.property(stored, inputOf(fields), (current, input) => check(frozen(current), frozen(input))),
      {
        numRuns: 1_000,
      },
    );

  describe(name, () => {
    it(`treats an absent field as ${absent}`, () => {
      each((current, input) => {
        const { next, problems } = apply(fields, current, input);
        for (const [field, { required }] of Object.entries(fields)) {
          if (Object.hasOwn(input, field)) continue;
          const rejected = absent === 'rejected' || (absent === 'cleared' && required);
          expect(problems.some(({ code, path }) => code === 'FIELD_REQUIRED' && path.join() === field)).toBe(
            rejected,
          );
          if (problems.length > 0) continue;
          expect(next[field]).toEqual(absent === 'kept' ? current[field] : emptyOf(fields[field]));
        }
      });
    });

    it(`treats null as ${onNull}, and as rejected for a required field`, () => {
      each((current, input) => {
        const { next, problems } = apply(fields, current, input);
        for (const [field, { required }] of Object.entries(fields)) {
          if (input[field] !== null) continue;
          const rejected = onNull === 'rejected' || required;
          expect(
            problems.some(({ code, path }) => code === 'NULL_NOT_ALLOWED' && path.join() === field),
          ).toBe(rejected);
          if (problems.length === 0) expect(next[field]).toEqual(emptyOf(fields[field]));
        }
      });
    });

    it('changes neither its arguments nor other fields', () => {
      // The arguments are frozen, so a change would throw.
      each((current, input) => {
        const { next } = apply(fields, current, input);
        for (const field of Object.keys(current)) {
          if (!Object.hasOwn(fields, field)) expect(next[field]).toEqual(current[field]);
        }
      });
    });

    it('returns the same result when it is applied twice', () => {
      let applied = 0;
      each((current, input) => {
        const once = apply(fields, current, input);
        if (once.problems.length > 0) return;
        applied += 1;
        const twice = apply(fields, once.next, input);
        expect(twice).toEqual(once);
      });
      expect(applied).toBeGreaterThan(10);
    });

    it('trims valid values and reports each invalid one at its path', () => {
      each((current, input) => {
        const { next, problems } = apply(fields, current, input);
        for (const field of Object.keys(scalars)) {
          const value = input[field];
          if (typeof value !== 'string') continue;
          const codes = problems.filter(({ path }) => path.join() === field).map(({ code }) => code);
          if (value === 'long') expect(codes).toEqual(['TOO_LONG']);
          else if (value === '') expect(codes).toEqual(['EMPTY']);
          else expect([codes, next[field]]).toEqual([[], value.trim()]);
        }
      });
    });

    it('treats literals, variables and missing variables alike', () => {
      each((current, input) => {
        const literal = Object.assign(Object.create(null), input) as JsonObject;
        const missing = {
          ...Object.fromEntries(Object.keys(fields).map((field) => [field, undefined])),
          ...input,
        };
        const expected = apply(fields, current, input);
        expect(apply(fields, current, literal)).toEqual(expected);
        expect(apply(fields, current, missing)).toEqual(expected);
      });
    });

    it('rejects an unknown field by name without repeating its value', () => {
      const { problems } = apply(
        fields,
        { name: 'a' },
        { name: 'b', nick: 'c', note: 'd', secret: 'S3cret' },
      );
      expect(problems).toContainEqual({
        code: 'UNKNOWN_FIELD',
        path: ['secret'],
        message: expect.any(String),
      });
      expect(JSON.stringify(problems)).not.toContain('S3cret');
    });
  });
}

describe('merge patch, nullable update and assign', () => {
  it('are the same policy', () => {
    fc.assert(
      fc.property(stored, inputOf({ ...nested, pairs }), (current, input) => {
        const merged = mergePatch({ ...nested, pairs }, current, input);
        for (const apply of [nullableUpdate, assign])
          expect(apply({ ...nested, pairs }, current, input)).toEqual(merged);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a field that is required once stored', () => {
  const fields: Fields = { name: onceStored(text({ max: 3 })) };

  it('accepts null while it has no value', () => {
    for (const current of [{ name: null }, {}]) {
      const { next, problems } = nullableUpdate(fields, current, { name: null });
      expect({ next, problems }).toEqual({ next: { name: null }, problems: [] });
    }
  });

  it('rejects null if it has a value, and keeps the value', () => {
    const { next, problems } = nullableUpdate(fields, { name: 'a' }, { name: null });
    expect(next).toEqual({ name: 'a' });
    expect(problems).toMatchObject([{ code: 'NULL_NOT_ALLOWED', path: ['name'] }]);
  });
});

describe('objects', () => {
  const current = { name: 'a', address: { street: 'x', city: 'y', county: 'z' } };

  it('are merged by merge patch and assign', () => {
    for (const apply of [mergePatch, assign]) {
      const { next } = apply({ address }, current, { address: { city: 'b' } });
      expect(next.address).toEqual({ street: 'x', city: 'b', county: 'z' });
    }
  });

  it('are replaced by put and group put, except for fields that the API does not have', () => {
    expect(put({ address }, current, { address: { street: 'b' } }).next.address).toEqual({
      street: 'b',
      city: null,
      county: 'z',
    });
    expect(groupPut({ address }, current, { address: { street: 'b', city: null } }).next.address).toEqual({
      street: 'b',
      city: null,
      county: 'z',
    });
    expect(groupPut({ address }, current, { address: { street: 'b' } }).problems).toMatchObject([
      { code: 'FIELD_REQUIRED', path: ['address', 'city'] },
    ]);
  });

  it('are created if missing, provided that all required fields are present', () => {
    for (const apply of [mergePatch, assign]) {
      expect(apply({ address }, { address: null }, { address: { street: 'b' } }).next.address).toEqual({
        street: 'b',
        city: null,
      });
      expect(apply({ address }, { address: null }, { address: { city: 'b' } }).problems).toMatchObject([
        { code: 'FIELD_REQUIRED', path: ['address', 'street'] },
      ]);
    }
  });
});

describe('metadata', () => {
  const current = { pairs: { a: '1', b: '2' } };

  it('is merged by key; null removes a key, and the limit applies to the result', () => {
    const sent = [
      { key: 'a', value: null },
      { key: 'c', value: '3' },
    ];
    expect(assign({ pairs }, current, { pairs: sent }).next.pairs).toEqual({ b: '2', c: '3' });
    const more = [...sent.slice(1), { key: 'd', value: '4' }];
    expect(assign({ pairs }, current, { pairs: more }).problems).toMatchObject([
      { code: 'TOO_MANY', path: ['pairs'], limit: 3 },
    ]);
  });

  it('rejects a repeated key and a missing value', () => {
    const sent = [{ key: 'c', value: '3' }, { key: 'c', value: '4' }, { key: 'd' }];
    expect(assign({ pairs }, current, { pairs: sent }).problems).toMatchObject([
      { code: 'DUPLICATE', path: ['pairs', 1] },
      { code: 'FIELD_REQUIRED', path: ['pairs', 2, 'value'] },
    ]);
  });

  it('accepts any key, such as __proto__', () => {
    const sent = [
      { key: '__proto__', value: 'x' },
      { key: 'toString', value: 'y' },
    ];
    const { next, problems } = assign({ pairs }, { pairs: { a: '1' } }, { pairs: sent });
    expect(problems).toEqual([]);
    expect(Object.entries(next.pairs as object)).toEqual([
      ['a', '1'],
      ['__proto__', 'x'],
      ['toString', 'y'],
    ]);
  });
});

describe('lists', () => {
  const current = {
    papers: [
      { id: '1', number: 'a', country: 'x', files: 'f' },
      { id: '2', number: 'b' },
    ],
  };

  it('are replaced; a matched item keeps its id and the fields that the API does not have', () => {
    for (const apply of [mergePatch, put]) {
      const { next } = apply({ papers }, current, { papers: [{ number: 'c' }, { number: ' a ' }] });
      expect(next.papers).toEqual([
        { number: 'c', country: null },
        { id: '1', number: 'a', country: null, files: 'f' },
      ]);
    }
  });

  it('reject repeated items, items without a key and ambiguous items', () => {
    const twice = put({ papers }, current, { papers: [{ number: 'c' }, { number: 'c' }] });
    expect(twice.problems).toMatchObject([{ code: 'DUPLICATE', path: ['papers', 1] }]);
    const byCountry = {
      ...papers,
      identityKeys: ({ country }: JsonObject) => [(country as string | null) ?? null],
    };
    const none = put({ papers: byCountry }, current, { papers: [{ number: 'c' }] });
    expect(none.problems).toMatchObject([{ code: 'KEY_REQUIRED', path: ['papers', 0] }]);
    const both = {
      papers: [
        { id: '1', number: 'a', country: 'x' },
        { id: '2', number: 'b', country: 'x' },
      ],
    };
    const ambiguous = put({ papers: byCountry }, both, { papers: [{ number: 'c', country: 'x' }] });
    expect(ambiguous.problems).toMatchObject([{ code: 'AMBIGUOUS', path: ['papers', 0] }]);
  });

  it('reject too few and too many items', () => {
    const limited = { ...papers, min: 1, max: 2 };
    expect(put({ papers: limited }, current, { papers: [] }).problems).toMatchObject([
      { code: 'TOO_FEW', limit: 1 },
    ]);
    const three = ['a', 'b', 'c'].map((number) => ({ number }));
    expect(put({ papers: limited }, current, { papers: three }).problems).toMatchObject([
      { code: 'TOO_MANY', limit: 2 },
    ]);
  });

  it('are cleared by an empty list', () => {
    expect(mergePatch({ papers }, current, { papers: [] }).next.papers).toEqual([]);
  });

  it('compare two sent items by the most specific key that both have, in any order', () => {
    const people = list(object({ name: text(), passport: text() }), {
      identityKeys: ({ passport, name }) =>
        [passport, name].map((key) => (key as string | null | undefined) ?? null),
    });
    const set = (people_: object[], stored: object[] = []) =>
      put({ people }, { people: stored }, { people: people_ });
    const [named, both, other] = [
      { name: 'N' },
      { name: 'N', passport: 'D1' },
      { name: 'N', passport: 'D2' },
    ];
    for (const sent of [
      [named, both],
      [both, named],
    ])
      expect(set(sent).problems).toMatchObject([{ code: 'DUPLICATE', path: ['people', 1] }]);
    expect(set([both, other]).problems).toEqual([]);
    expect(set([other, both], [{ ...both, id: '1' }]).next.people).toEqual([other, { ...both, id: '1' }]);
    for (const sent of [
      [both, other],
      [other, both],
    ]) {
      expect(set(sent, [{ ...named, id: '1' }]).problems).toMatchObject([
        { code: 'AMBIGUOUS', path: ['people', 0] },
        { code: 'AMBIGUOUS', path: ['people', 1] },
      ]);
    }
    expect(set([named], [both, other]).problems).toMatchObject([{ code: 'AMBIGUOUS', path: ['people', 0] }]);
    expect(set([{ name: 'N', passport: 'new' }], [{ ...both, id: '1' }]).next.people).toEqual([
      { name: 'N', passport: 'new', id: '1' },
    ]);
  });
});
