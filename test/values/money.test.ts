import { describe, expect, it } from 'vitest';
import { losslessReviver } from '../../src/rest/mapping/lossless-json.ts';
import { amount } from '../../src/rest/mapping/value-converters.ts';
import type { JsonObject } from '../../src/update/presence.ts';
import { mergePatch } from '../../src/update/semantics.ts';
import { money } from '../../src/values/money.ts';

const problems = (sent: JsonObject) =>
  mergePatch({ limit: money() }, null, { limit: sent }, true).problems.map(
    ({ code, path, limit }) => [code, path.join('.'), limit] as const,
  );

describe('an amount with more decimals than its currency', () => {
  it.each([
    ['EUR', 2, '1.999'],
    ['EUR', 2, '1.99999999999'],
    ['EUR', 2, `0.${'0'.repeat(600)}1`],
    ['JPY', 0, '1.5'],
    ['JPY', 0, `1.${'0'.repeat(11)}`],
    ['KWD', 3, '-0.00000000001'],
    ['XAU', 10, '0.00000000001'],
  ])('is rejected as TOO_PRECISE, however many it has: %s with %i decimals', (currency, limit, sent) => {
    expect(problems({ currency, amount: sent })).toEqual([['TOO_PRECISE', 'limit.amount', limit]]);
  });

  it.each(['1e-3', '1E-11', '1e-45', '0.00000000001', '-2.5e-300'])(
    'is rejected as TOO_PRECISE if it is the JSON number %s',
    (sent) => {
      const read = amount.fromWire(JSON.parse(sent, losslessReviver));
      expect(problems({ currency: 'EUR', amount: read })).toEqual([['TOO_PRECISE', 'limit.amount', 2]]);
    },
  );

  it.each(['1.', '.5', '1,5', '1e-3', '01', '+1', '123456789012345678901', '1.5.5', 'x'])(
    'is rejected as INVALID_FORMAT if it is no decimal: %s',
    (sent) => {
      expect(problems({ currency: 'EUR', amount: sent })).toEqual([
        ['INVALID_FORMAT', 'limit.amount', undefined],
      ]);
    },
  );

  it('is not accepted with an invalid or missing currency, which is reported instead', () => {
    const sent = '0.00000000001';
    expect(problems({ currency: 'EURO', amount: sent })).toEqual([
      ['INVALID_FORMAT', 'limit.currency', undefined],
    ]);
    expect(problems({ amount: sent })).toEqual([['FIELD_REQUIRED', 'limit.currency', undefined]]);
  });
});
