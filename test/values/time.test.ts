import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../src/modules/customer/customer.filter.ts';
import { dayOfAnything, dayOfDateTime } from '../../src/rest/mapping/value-converters.ts';
import { Issue } from '../../src/update/problem.ts';
import { day, instant, parseBirthDay, parseInstant, today } from '../../src/values/time.ts';

/** Valid texts and their stored form. */
const INSTANTS = [
  ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
  ['2026-01-31t12:00:00z', '2026-01-31T12:00:00.000Z'],
  ['2026-01-31T12:00:00.5Z', '2026-01-31T12:00:00.500Z'],
  ['2026-01-31T12:00:00.123456789+00:00', '2026-01-31T12:00:00.123Z'],
  ['2026-01-31T12:00:00.999999999Z', '2026-01-31T12:00:00.999Z'],
  ['2026-01-31T12:00:00-00:00', '2026-01-31T12:00:00.000Z'],
  ['2026-01-31T12:00:00+23:59', '2026-01-30T12:01:00.000Z'],
  ['2026-01-31T12:00:00-23:59', '2026-02-01T11:59:00.000Z'],
  [' 2026-01-31T12:00:00Z ', '2026-01-31T12:00:00.000Z'],
  ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
] as const;

const INVALID_INSTANTS = [
  '2026-01-31T12:00Z',
  '2026-01-31T24:00:00Z',
  '2026-01-31T23:60:00Z',
  '2016-12-31T23:59:60Z',
  '2026-01-31T12:00:00',
  '2026-01-31T12:00:00.Z',
  '2026-01-31T12:00:00.1234567890Z',
  '2026-01-31T12:00:00,5Z',
  '2026-01-31 12:00:00Z',
  '2026-01-31T12:00:00 Z',
  '2026-01-31T12:00:00+24:00',
  '2026-01-31T12:00:00+01:60',
  '2026-01-31T12:00:00+0100',
  '2026-01-31T12:00:00+01',
  '2026-01-31T12:00:00−01:00',
  '2026-02-29T12:00:00Z',
  '2026-13-01T12:00:00Z',
  '2026-00-10T12:00:00Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+00:01',
  '9999-12-31T23:59:59-00:01',
  '+12026-01-31T12:00:00Z',
  '20260131T120000Z',
  '2026-W05-6T12:00:00Z',
  '２026-01-31T12:00:00Z',
  '2026-01-31T12:00:00Z garbage',
  'now',
];

const written = (value: string) => {
  const parsed = instant().parse(value);
  return parsed instanceof Issue ? parsed.code : parsed;
};
const filtered = (value: string) => conditionsOf({ changedSince: value }).at(-1)?.values[0];

describe('the parser of timestamps, for inputs, filters and dates', () => {
  it.each(INSTANTS)('accepts %s', (sent, expected) => {
    expect(parseInstant(sent)).toBe(expected);
    expect(written(sent)).toBe(expected);
    expect(filtered(sent)).toBe(expected);
    expect(dayOfDateTime.fromWire(sent)).toBe(expected.slice(0, 10));
    expect(dayOfAnything.fromWire(sent)).toBe(expected.slice(0, 10));
  });

  it.each(INVALID_INSTANTS)('rejects %s', (sent) => {
    expect(parseInstant(sent)).toBeNull();
    expect(written(sent)).toBe('INVALID_FORMAT');
    expect(() => filtered(sent)).toThrow('`filter.changedSince` must be a date-time');
    expect(day().parse(dayOfDateTime.fromWire(sent))).toHaveProperty('code', 'INVALID_FORMAT');
    expect(day().parse(dayOfAnything.fromWire(sent))).toHaveProperty('code', 'INVALID_FORMAT');
  });

  it('accepts every timestamp in the response format', () => {
    const instants = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.toISOString());
      }),
    );
  });
});

describe('a date of birth', () => {
  const inDays = (days: number) =>
    new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

  it('is at most tomorrow in UTC, because that day has already begun east of UTC', () => {
    for (const each of ['0001-01-01', '1990-04-16', today()]) expect(parseBirthDay(each)).toBe(each);
    // The UTC day may change between the two calls, so DATE_IN_FUTURE is accepted too.
    expect([inDays(1), 'DATE_IN_FUTURE']).toContain(codeOf(inDays(1)));
    for (const each of [inDays(3), '9999-12-31']) expect(codeOf(each)).toBe('DATE_IN_FUTURE');
  });

  it('must be a valid calendar date', () => {
    for (const each of ['9999-02-30', '2023-02-29', 'soon']) expect(codeOf(each)).toBe('INVALID_FORMAT');
  });

  function codeOf(value: string): unknown {
    const parsed = parseBirthDay(value);
    return parsed instanceof Issue ? parsed.code : parsed;
  }
});
