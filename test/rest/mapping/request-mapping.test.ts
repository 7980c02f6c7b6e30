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

const mapping: RequestMapping = {
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

describe('decode', () => {
  it('maps each field to its input path', () => {
    const wire = {
      mail: 'a@b.example',
      born: '2000-01-02T00:00:00Z',
      home: { street: 'Way' },
      about: { label: 'L', number: '1' },
      people: [{ given: 'Ada' }],
      notes: { a: 'b', c: null },
    };
    expect(decode(mapping, wire, partial)).toEqual({
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

  it('omits absent fields and keeps null', () => {
    expect(decode(mapping, {}, partial)).toEqual({});
    expect(decode(mapping, { mail: null, home: null, people: null, notes: null }, partial)).toEqual({
      contact: { email: null },
      address: null,
      persons: null,
      metadata: null,
    });
  });

  it('clears a graph object if all its required wire fields are null', () => {
    expect(decode(mapping, { about: { number: null, country: null } }, partial)).toEqual({
      registration: null,
    });
    expect(decode(mapping, { about: null }, partial)).toEqual({ name: null, registration: null });
  });

  it('does not clear the object if only some fields are null or another field is sent', () => {
    expect(decode(mapping, { about: { number: null } }, partial)).toEqual({ registration: { number: null } });
    expect(decode(mapping, { about: { number: null, country: null, until: '2030' } }, partial)).toEqual({
      registration: { number: null, country: null, until: '2030' },
    });
  });

  it('sets absent fields to null if the request replaces a group', () => {
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

describe('withoutEmptyTexts', () => {
  it('replaces empty strings by null at every depth, except in lists', () => {
    const sent = { a: '', b: { c: '', d: 'x' }, tags: ['', 'y'] };
    expect(withoutEmptyTexts(sent)).toEqual({ a: null, b: { c: null, d: 'x' }, tags: ['', 'y'] });
  });
});

describe('wirePathOf', () => {
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
  ])('maps %j to %j', (path, wirePath) => {
    expect(wirePathOf(mapping, path, { notes: { a: 'b', c: null } })).toEqual(wirePath);
  });

  it('returns undefined if the wire has no such field', () => {
    expect(wirePathOf(mapping, ['risk', 'level'], {})).toBeUndefined();
  });
});
