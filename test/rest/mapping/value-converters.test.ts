import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losslessReviver } from '../../../src/rest/mapping/lossless-json.ts';
import {
  amount,
  dayOfAnything,
  dayOfDateTime,
  dayOfTimestamp,
  enumMap,
  freeTextEnum,
  instantOfTimestamp,
} from '../../../src/rest/mapping/value-converters.ts';
import { parseInstantField } from '../../../src/values/time.ts';

const instants = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

describe('a {seconds, nanos} timestamp', () => {
  it('is unchanged after conversion in both directions', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(instantOfTimestamp.fromWire(instantOfTimestamp.toWire(instant))).toBe(instant);
      }),
    );
  });

  it('is written as JSON numbers, with nanos that are never negative', () => {
    expect(instantOfTimestamp.toWire('1969-12-31T23:59:59.250Z')).toEqual({
      seconds: -1,
      nanos: 250_000_000,
    });
  });

  it('accepts seconds as a number, a string or a number with an exponent', () => {
    const expected = '2001-09-09T01:46:40.000Z';
    for (const seconds of [1_000_000_000, '1000000000', ' 1000000000 ', JSON.parse('1e9', losslessReviver)]) {
      expect(instantOfTimestamp.fromWire({ seconds, nanos: 0 })).toBe(expected);
      expect(instantOfTimestamp.fromWire({ seconds })).toBe(expected);
    }
  });

  it('is truncated to milliseconds', () => {
    expect(instantOfTimestamp.fromWire({ seconds: 0, nanos: 999_999 })).toBe('1970-01-01T00:00:00.000Z');
    expect(instantOfTimestamp.fromWire({ seconds: 0, nanos: 1_999_999 })).toBe('1970-01-01T00:00:00.001Z');
  });

  it('that is invalid is converted to a text that validation rejects', () => {
    for (const sent of [{}, { nanos: 1 }, { seconds: 'soon' }, { seconds: 1e15 }, { seconds: '1.5' }]) {
      expect(parseInstantField(instantOfTimestamp.fromWire(sent))).toHaveProperty('code', 'INVALID_FORMAT');
    }
  });

  it('for a date is read as the day in UTC and written as midnight', () => {
    expect(dayOfTimestamp.fromWire({ seconds: -1 })).toBe('1969-12-31');
    expect(dayOfTimestamp.fromWire({ seconds: 86_399, nanos: 999_999_999 })).toBe('1970-01-01');
    expect(dayOfTimestamp.toWire('1969-12-31')).toEqual({ seconds: -86_400, nanos: 0 });
  });
});

describe('a date sent as a date-time', () => {
  it.each([
    ['2023-11-07T05:31:56Z', '2023-11-07'],
    ['2023-11-07T23:30:00-05:00', '2023-11-08'],
    ['2023-11-07T00:30:00.123+02:00', '2023-11-06'],
    ['2023-11-07', '2023-11-07'],
    ['1969-12-31T23:59:59Z', '1969-12-31'],
  ])('%s is read as %s', (sent, day) => {
    expect(dayOfDateTime.fromWire(sent)).toBe(day);
  });

  it('that is not in the calendar is kept as sent, so that validation rejects it', () => {
    for (const sent of ['2023-02-30T00:00:00Z', '2023-13-01T00:00:00Z', 'soon', '2023-11-07T25:00:00Z', 7]) {
      expect(dayOfDateTime.fromWire(sent)).toBe(sent);
    }
  });

  it('is written as midnight in UTC', () => {
    expect(dayOfDateTime.toWire('2023-11-07')).toBe('2023-11-07T00:00:00Z');
  });

  it('accepts a date, a date-time or a timestamp if the API spec does not define the format', () => {
    for (const sent of ['1980-06-15', '1980-06-15T10:00:00Z', { seconds: 329_875_200, nanos: 0 }]) {
      expect(dayOfAnything.fromWire(sent)).toBe('1980-06-15');
    }
  });
});

describe('an amount', () => {
  it('keeps its digits in both directions', () => {
    const digits = '12345678901234567890.10';
    expect(amount.fromWire(JSON.parse(digits, losslessReviver))).toBe(digits);
    expect(JSON.stringify({ of: amount.toWire(digits) })).toBe(`{"of":${digits}}`);
  });
});

describe('an enumeration value', () => {
  it('has the spelling of the API', () => {
    const level = enumMap({ LOW: 'Low', HIGH: 'High' });
    expect(level.fromWire('Low')).toBe('LOW');
    expect(level.toWire('HIGH')).toBe('High');
  });

  it('is returned as sent, or as its label', () => {
    expect(freeTextEnum.toWire({ code: 'OTHER', text: 'Kommanditgesellschaft' })).toBe(
      'Kommanditgesellschaft',
    );
    expect(freeTextEnum.toWire({ code: 'NATIONAL_ID', text: null })).toBe('National ID');
    expect(freeTextEnum.toWire({ code: 'LIMITED_LIABILITY_COMPANY', text: null })).toBe(
      'Limited Liability Company',
    );
  });
});
