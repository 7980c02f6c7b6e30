import { parseArgs } from 'node:util';

export interface GrowthOptions {
  /** How many customers the database has, one after the other. */
  sizes: number[];
  /** How long each load counts. */
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

/** A database does not get smaller. */
function sizesOf(given: string): number[] {
  const sizes = given.split(',').map((size) => positive(size, '--sizes'));
  const wrong = sizes.some((size, index) => !Number.isInteger(size) || size <= (sizes[index - 1] ?? 0));
  if (wrong) throw new Error('--sizes must be whole numbers that grow');
  return sizes;
}

function positive(given: string, option: string): number {
  const number = Number(given);
  if (!(number > 0)) throw new Error(`${option} must be above 0`);
  return number;
}
