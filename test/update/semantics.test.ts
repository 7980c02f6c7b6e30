import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatchResult, Semantics } from '../../src/update/apply-patch.ts';
import { type Field, type Fields, list, type MapField, object } from '../../src/update/fields.ts';
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

/** As somebody writes who sees personal values; for others see masked.test.ts. */
const withPii =
  (strategy: Semantics): SemanticsCase =>
  (fields, current, input) =>
    strategy(fields, current, input, true);
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
const leaves: Fields = {
  name: text({ required: true, max: 3 }),
  nick: text({ max: 3 }),
  note: text({ max: 3 }),
};
const place = object({ street: text({ required: true, max: 3 }), city: text({ max: 3 }) });
const papers = list(object({ number: text({ required: true, max: 3 }), country: text({ max: 3 }) }), {
  identityKeys: ({ number }) => [(number as string | null) ?? null],
});
const nested: Fields = { ...leaves, place, papers };

/** The five ways, each over fields as its document has them, and what the table says of absent and null. */
const ways: {
  name: string;
  apply: SemanticsCase;
  fields: Fields;
  absent: 'kept' | 'cleared' | 'refused';
  null: 'cleared' | 'refused';
}[] = [
  { name: 'merge patch', apply: mergePatch, fields: { ...nested, pairs }, absent: 'kept', null: 'cleared' },
  { name: 'nullable update', apply: nullableUpdate, fields: leaves, absent: 'kept', null: 'cleared' },
  { name: 'put', apply: put, fields: nested, absent: 'cleared', null: 'refused' },
  { name: 'group put', apply: groupPut, fields: nested, absent: 'refused', null: 'cleared' },
  { name: 'assign', apply: assign, fields: { ...leaves, place, pairs }, absent: 'kept', null: 'cleared' },
];

/** Valid, too long, untidy or empty; what is too long or empty is refused. */
const good = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.oneof({ weight: 20, arbitrary: good }, fc.constantFrom(' d ', 'long', ''));

function inputOf(fields: Fields): fc.Arbitrary<JsonObject> {
  const parts = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyOf(field)]));
  return fc.record(parts, { requiredKeys: [] });
}

function anyOf(field: Field): fc.Arbitrary<unknown> {
  const value: Record<Field['kind'], () => fc.Arbitrary<unknown>> = {
    scalar: () => words,
    object: () => inputOf((field as typeof place).fields),
    list: () => fc.array(inputOf((field as typeof papers).item.fields), { maxLength: 3 }),
    map: () => fc.array(fc.record({ key: words, value: fc.option(words) }), { maxLength: 4 }),
  };
  return fc.option(value[field.kind](), { nil: null, freq: 8 });
}

const stored: fc.Arbitrary<JsonObject> = fc.record({
  name: good,
  nick: fc.option(good),
  note: fc.option(good),
  place: fc.option(fc.record({ street: good, city: fc.option(good), county: good })),
  papers: fc.uniqueArray(fc.record({ id: fc.uuid(), number: good, country: fc.option(good), files: good }), {
    selector: ({ number }) => number,
    maxLength: 3,
  }),
  pairs: fc.dictionary(good, good, { maxKeys: 3 }),
  // Of no way at all.
  rating: good,
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

const emptied = (field: Field | undefined) =>
  ({ scalar: null, object: null, list: [], map: {} })[field?.kind ?? 'scalar'];

for (const { name, apply, fields, absent, null: onNull } of ways) {
  const each = (check: (current: JsonObject, input: JsonObject) => void) =>
    fc.assert(
      fc.property(stored, inputOf(fields), (current, input) => check(frozen(current), frozen(input))),
      {
        numRuns: 1_000,
      },
    );

  describe(name, () => {
    it(`U1 absent: ${absent}`, () => {
      each((current, input) => {
        const { next, problems } = apply(fields, current, input);
        for (const [field, { required }] of Object.entries(fields)) {
          if (Object.hasOwn(input, field)) continue;
          const rejected = absent === 'refused' || (absent === 'cleared' && required);
          expect(problems.some(({ code, path }) => code === 'FIELD_REQUIRED' && path.join() === field)).toBe(
            rejected,
          );
          if (problems.length > 0) continue;
          expect(next[field]).toEqual(absent === 'kept' ? current[field] : emptied(fields[field]));
        }
      });
    });

    it(`null: ${onNull}, and refused where required`, () => {
      each((current, input) => {
        const { next, problems } = apply(fields, current, input);
        for (const [field, { required }] of Object.entries(fields)) {
          if (input[field] !== null) continue;
          const rejected = onNull === 'refused' || required;
          expect(
            problems.some(({ code, path }) => code === 'NULL_NOT_ALLOWED' && path.join() === field),
          ).toBe(rejected);
          if (problems.length === 0) expect(next[field]).toEqual(emptied(fields[field]));
        }
      });
    });

    it('U1 nothing outside what it owns moves, and nothing that it was given', () => {
      // What it is given is frozen: changing it would throw.
      each((current, input) => {
        const { next } = apply(fields, current, input);
        for (const field of Object.keys(current)) {
          if (!Object.hasOwn(fields, field)) expect(next[field]).toEqual(current[field]);
        }
      });
    });

    it('U4 twice equals once', () => {
      let counted = 0;
      each((current, input) => {
        const once = apply(fields, current, input);
        if (once.problems.length > 0) return;
        counted += 1;
        const twice = apply(fields, once.next, input);
        expect(twice).toEqual(once);
      });
      expect(counted).toBeGreaterThan(10);
    });

    it('takes a value as it is, trimmed, and refuses each bad one at its place', () => {
      each((current, input) => {
        const { next, problems } = apply(fields, current, input);
        for (const field of Object.keys(leaves)) {
          const value = input[field];
          if (typeof value !== 'string') continue;
          const codes = problems.filter(({ path }) => path.join() === field).map(({ code }) => code);
          if (value === 'long') expect(codes).toEqual(['TOO_LONG']);
          else if (value === '') expect(codes).toEqual(['EMPTY']);
          else expect([codes, next[field]]).toEqual([[], value.trim()]);
        }
      });
    });

    it('literals, variables and missing variables are alike', () => {
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

    it('U12 refuses an unknown field by name, and says nothing of its value', () => {
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

describe('objects', () => {
  const current = { name: 'a', place: { street: 'x', city: 'y', county: 'z' } };

  it('are merged by merge patch and assign', () => {
    for (const apply of [mergePatch, assign]) {
      const { next } = apply({ place }, current, { place: { city: 'b' } });
      expect(next.place).toEqual({ street: 'x', city: 'b', county: 'z' });
    }
  });

  it('are replaced by put and group put, but for what the sender has no field for', () => {
    expect(put({ place }, current, { place: { street: 'b' } }).next.place).toEqual({
      street: 'b',
      city: null,
      county: 'z',
    });
    expect(groupPut({ place }, current, { place: { street: 'b', city: null } }).next.place).toEqual({
      street: 'b',
      city: null,
      county: 'z',
    });
    expect(groupPut({ place }, current, { place: { street: 'b' } }).problems).toMatchObject([
      { code: 'FIELD_REQUIRED', path: ['place', 'city'] },
    ]);
  });

  it('U17 are made where they were missing, when all that they require is there', () => {
    for (const apply of [mergePatch, assign]) {
      expect(apply({ place }, { place: null }, { place: { street: 'b' } }).next.place).toEqual({
        street: 'b',
        city: null,
      });
      expect(apply({ place }, { place: null }, { place: { city: 'b' } }).problems).toMatchObject([
        { code: 'FIELD_REQUIRED', path: ['place', 'street'] },
      ]);
    }
  });
});

describe('metadata', () => {
  const current = { pairs: { a: '1', b: '2' } };

  it('U8 is merged by key, null drops a key, and the limit holds for the result', () => {
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

  it('refuses a key twice and a value that was left out', () => {
    const sent = [{ key: 'c', value: '3' }, { key: 'c', value: '4' }, { key: 'd' }];
    expect(assign({ pairs }, current, { pairs: sent }).problems).toMatchObject([
      { code: 'DUPLICATE', path: ['pairs', 1] },
      { code: 'FIELD_REQUIRED', path: ['pairs', 2, 'value'] },
    ]);
  });

  it('may have any key', () => {
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

  it('U5 are replaced, and a matched item keeps its id and what the sender has no field for', () => {
    for (const apply of [mergePatch, put]) {
      const { next } = apply({ papers }, current, { papers: [{ number: 'c' }, { number: ' a ' }] });
      expect(next.papers).toEqual([
        { number: 'c', country: null },
        { id: '1', number: 'a', country: null, files: 'f' },
      ]);
    }
  });

  it('U5 refuse two items with one key, an item with none, and an ambiguous one', () => {
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

  it('have bounds', () => {
    const min = { ...papers, min: 1, max: 2 };
    expect(put({ papers: min }, current, { papers: [] }).problems).toMatchObject([
      { code: 'TOO_FEW', limit: 1 },
    ]);
    const three = ['a', 'b', 'c'].map((number) => ({ number }));
    expect(put({ papers: min }, current, { papers: three }).problems).toMatchObject([
      { code: 'TOO_MANY', limit: 2 },
    ]);
  });

  it('are emptied by an empty one', () => {
    expect(mergePatch({ papers }, current, { papers: [] }).next.papers).toEqual([]);
  });

  it('U5 two sent items are one and the same by the surest key that both have, in whatever order', () => {
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
