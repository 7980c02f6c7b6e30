import { describe, expect, it } from 'vitest';
import {
  converted,
  decode,
  flattened,
  items,
  nested,
  type RequestMapping,
  record,
  wirePathOf,
  withoutEmptyTexts,
} from '../../../src/rest/mapping/request-mapping.ts';
import { dayOfDateTime } from '../../../src/rest/mapping/value-converters.ts';

const names: RequestMapping = {
  mail: 'contact.email',
  born: converted('dateOfBirth', dayOfDateTime),
  home: nested('address', { street: 'line1', town: 'city' }),
  about: flattened(
    {
      label: 'name',
      number: 'registration.number',
      country: 'registration.country',
      until: 'registration.until',
    },
    { registration: ['number', 'country'] },
  ),
  people: items('persons.set', { given: 'firstName' }, { nullTarget: 'persons' }),
  notes: record('metadata'),
};

const partial = { complete: false, emptyIsNull: false };

describe('decoding', () => {
  it('puts each field where it belongs', () => {
    const wire = {
      mail: 'a@b.example',
      born: '2000-01-02T00:00:00Z',
      home: { street: 'Way' },
      about: { label: 'L', number: '1' },
      people: [{ given: 'Ada' }],
      notes: { a: 'b', c: null },
    };
    expect(decode(names, wire, partial)).toEqual({
      contact: { email: 'a@b.example' },
      dateOfBirth: '2000-01-02',
      address: { line1: 'Way' },
      name: 'L',
      registration: { number: '1' },
      persons: { set: [{ firstName: 'Ada' }] },
      metadata: [
        { key: 'a', value: 'b' },
        { key: 'c', value: null },
      ],
    });
  });

  it('leaves out what is left out, and nulls what is null', () => {
    expect(decode(names, {}, partial)).toEqual({});
    expect(decode(names, { mail: null, home: null, people: null, notes: null }, partial)).toEqual({
      contact: { email: null },
      address: null,
      persons: null,
      metadata: null,
    });
  });

  it('clears as a whole what several fields of the wire are', () => {
    expect(decode(names, { about: { number: null, country: null } }, partial)).toEqual({
      registration: null,
    });
    expect(decode(names, { about: null }, partial)).toEqual({ name: null, registration: null });
  });

  it('clears nothing whole when only a part of it goes, or something of it is sent', () => {
    expect(decode(names, { about: { number: null } }, partial)).toEqual({ registration: { number: null } });
    expect(decode(names, { about: { number: null, country: null, until: '2030' } }, partial)).toEqual({
      registration: { number: null, country: null, until: '2030' },
    });
  });

  it('says null for all that a whole group leaves out', () => {
    const group: RequestMapping = { a: 'a', image: nested('image', { url: 'url', at: 'at' }) };
    const complete = { complete: true, emptyIsNull: true };
    expect(decode(group, {}, complete)).toEqual({ a: null, image: null });
    expect(decode(group, { image: { url: 'u' } }, complete)).toEqual({
      a: null,
      image: { url: 'u', at: null },
    });
    expect(decode(group, { image: { url: null, at: null } }, complete)).toEqual({ a: null, image: null });
  });
});

describe('a body in which an empty text is nothing', () => {
  it('has null in its place, at every depth but in lists', () => {
    const sent = { a: '', b: { c: '', d: 'x' }, tags: ['', 'y'] };
    expect(withoutEmptyTexts(sent)).toEqual({ a: null, b: { c: null, d: 'x' }, tags: ['', 'y'] });
  });
});

describe('the place of a problem', () => {
  it.each([
    [['contact', 'email'], ['mail']],
    [['dateOfBirth'], ['born']],
    [
      ['address', 'city'],
      ['home', 'town'],
    ],
    [['address'], ['home']],
    [['name'], ['about', 'label']],
    [
      ['registration', 'number'],
      ['about', 'number'],
    ],
    [
      ['persons', 'set', 2, 'firstName'],
      ['people', 2, 'given'],
    ],
    [
      ['persons', 'set', 2],
      ['people', 2],
    ],
    [['persons', 'set'], ['people']],
    [
      ['metadata', 1, 'value'],
      ['notes', 'c'],
    ],
    [['contact'], ['mail']],
  ])('%j is %j on the wire', (path, index) => {
    expect(wirePathOf(names, path, { notes: { a: 'b', c: null } })).toEqual(index);
  });

  it('is none where the wire has no such field', () => {
    expect(wirePathOf(names, ['risk', 'level'], {})).toBeUndefined();
  });
});
