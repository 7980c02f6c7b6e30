import { describe, it } from 'vitest';
import { faults } from '../../faults/all.ts';
import { tryFault } from '../../faults/fault.ts';

/** Asserts the outcomes of short runs. `npm run faults` also measures the times. */
describe.concurrent('a fault', () => {
  for (const [name, fault] of Object.entries(faults)) {
    it(`has the expected outcome: ${name}`, { timeout: 300_000 }, async ({ skip }) => {
      const reason = fault.noShortForm ?? fault.missing?.();
      skip(reason !== undefined, reason);
      await tryFault(fault, 'short');
    });
  }
});
