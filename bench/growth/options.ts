import { parseArgs } from 'node:util';

export interface GrowthOptions {
  /** Numbers of customers at which to measure, in increasing order. */
  sizes: number[];
  /** Length of the measured interval of each load, in seconds. */
  seconds: number;
  soakMinutes: number;
}

export function readGrowthOptions(): GrowthOptions {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '20000,200000,1000000' },
      seconds: { type: 'string', default: '2.5' },
      'soak-minutes': { type: 'string', default: '10' },
    },
  });
  return {
    sizes: sizesOf(values.sizes),
    seconds: positive(values.seconds, '--seconds'),
    soakMinutes: positive(values['soak-minutes'], '--soak-minutes'),
  };
}

/** Sizes must increase: the database only grows. */
function sizesOf(given: string): number[] {
  const sizes = given.split(',').map((size) => positive(size, '--sizes'));
  const wrong = sizes.some((size, index) => !Number.isInteger(size) || size <= (sizes[index - 1] ?? 0));
  if (wrong) throw new Error('--sizes must be integers in increasing order');
  return sizes;
}

function positive(given: string, option: string): number {
  const number = Number(given);
  if (!(number > 0)) throw new Error(`${option} must be a number greater than 0`);
  return number;
}
