import { describe, it } from 'vitest';
import { faults } from '../../faults/all.ts';
import { tryFault } from '../../faults/fault.ts';

/** The outcomes alone, in short: `npm run faults` measures the times, too. */
describe.concurrent('what happens in production', () => {
  for (const [name, fault] of Object.entries(faults)) {
    it(`leaves everything as it must be: ${name}`, { timeout: 120_000 }, async ({ skip }) => {
      const missing = fault.missing?.();
      skip(missing !== undefined, missing);
      await tryFault(fault, 'short');
    });
  }
});
