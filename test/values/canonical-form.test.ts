import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Canonicalizer,
  canonicalAmount,
  canonicalEmail,
  canonicalInstant,
  canonicalizerOf,
  canonicalPhone,
  canonicalText,
  canonicalUrl,
  equalBy,
} from '../../src/values/canonical-form.ts';

/** For each format: spellings of one value, and different values. */
const FORMATS: [format: string, canonicalize: Canonicalizer, equal: string[], others: string[]][] = [
  ['text', canonicalText, ['Zoë', 'Zoe\u0308', ' Zoë\t'], ['Zoe', 'zoë', 'Zo ë']],
  ['amount', canonicalAmount, ['5000', '5000.0', '5000.00'], ['500', '50000', '-5000', '5000.01', '5,000']],
  ['amount', canonicalAmount, ['0', '0.00', '-0', '-0.0'], ['0.01']],
  [
    'amount',
    canonicalAmount,
    ['12345678901234567890.1', '12345678901234567890.10'],
    ['12345678901234567890.2'],
  ],
  [
    'instant',
    canonicalInstant,
    [
      '2026-01-02T03:04:05.320Z',
      '2026-01-02T03:04:05.32Z',
      '2026-01-02T03:04:05.320000+00:00',
      '2026-01-02T05:04:05.3200000+02:00',
    ],
    ['2026-01-02T03:04:05.321Z', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05.32Z garbage', '2026-01-02'],
  ],
  [
    'phone number',
    canonicalPhone,
    ['+4915112345678', '+49 (151) 12345678', '+49 (0)151 1234-5678', '+49/151/12345678'],
    ['+4915112345679', '015112345678', '4915112345678'],
  ],
  [
    'phone number of an unknown country',
    canonicalPhone,
    ['+9991234567', '+999 (123) 45-67'],
    ['+9991234568'],
  ],
  [
    'e-mail address',
    canonicalEmail,
    ['ada@example.com', 'ada@EXAMPLE.Com'],
    ['Ada@example.com', 'ada@example.org'],
  ],
  ['e-mail address', canonicalEmail, ['"a@B"@example.com', '"a@B"@EXAMPLE.com'], ['"a@b"@example.com']],
  [
    'URL',
    canonicalUrl,
    ['https://x.example', 'https://X.example/', 'HTTPS://x.example:443/', 'https://x.example/a/..'],
    ['http://x.example', 'https://x.example/A', 'https://x.example/?', 'x.example'],
  ],
];

describe('the canonical form', () => {
  it.each(FORMATS)(
    'of %s is equal for all spellings of a value and differs for other values',
    (_, canonicalize, equal, others) => {
      const isSame = equalBy(canonicalize);
      for (const a of equal) {
        for (const b of equal) expect([a, b, isSame(a, b)]).toEqual([a, b, true]);
        for (const other of others) expect([a, other, isSame(a, other)]).toEqual([a, other, false]);
      }
    },
  );

  it('is unchanged when it is canonicalized again, for any text', () => {
    const canonicalizers = [...new Set(FORMATS.map(([, canonicalize]) => canonicalize))];
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...FORMATS.flatMap(([, , equal]) => equal)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...canonicalizers), texts, (canonicalize, text) => {
        expect(canonicalize(canonicalize(text))).toBe(canonicalize(text));
      }),
    );
  });

  it('of an amount depends only on its numeric value', () => {
    const zeros = fc.integer({ min: 0, max: 9 }).map((count) => '0'.repeat(count));
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 999 }), zeros, (integer, thousandths, more) => {
        const amount = `${integer}.${String(thousandths).padStart(3, '0')}`;
        expect(canonicalAmount(amount + more)).toBe(canonicalAmount(amount));
        expect(Number(canonicalAmount(amount))).toBe(Number(amount) + 0);
      }),
    );
  });

  it('of values that are not strings is the value itself', () => {
    const isSame = equalBy(canonicalizerOf('Int'));
    expect([isSame(1, 1), isSame(1, '1'), isSame(null, undefined), isSame(null, null)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
