import type { Target } from '../targets.ts';
import type { PageCost, PageFigures, SizeFigures, Soak } from './results.ts';

/** Maximum ratio of the cost per customer in the largest database to that in the smallest one. */
const MAX_GROWTH = 1.15;
/** Maximum relative difference of the resident memory between the last and the middle third of a load. */
const MAX_CHANGE = 0.1;

type Figure = 'cpuMs' | 'aloneMs';

const titles: Record<Figure, string> = { cpuMs: 'CPU', aloneMs: 'latency without load' };

/**
 * Compares the growth of the costs with the limits. The machine's speed changes while the database grows, so
 * each growth is reported both as measured and divided by that of the baseline, which reflects the machine
 * and PostgreSQL.
 */
export function growthVerdict(sizes: readonly SizeFigures[], soak: Soak): Record<string, Target> {
  const verdicts: Record<string, Target> = {};
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest && largest && smallest !== largest) {
    for (const [index, page] of largest.pages.entries()) {
      const before = smallest.pages[index];
      if (before) Object.assign(verdicts, pagesVerdict(before, page));
    }
  }
  const change = Math.abs(soak.lastMb / soak.middleMb - 1);
  return { ...verdicts, 'resident memory under load': verdictOf('change of at most', MAX_CHANGE, change) };
}

function pagesVerdict(before: PageFigures, after: PageFigures): Record<string, Target> {
  const verdicts: Record<string, Target> = {};
  for (const figure of Object.keys(titles) as Figure[]) {
    const name = `${titles[figure]} per customer on a page of ${after.size} ${after.depth}`;
    const grown = growth(figure, before.gateway, after.gateway);
    verdicts[name] = verdictOf('growth to at most', MAX_GROWTH, grown);
    const relative = grown / growth(figure, before.baseline, after.baseline);
    verdicts[`${name}, relative to the baseline`] = verdictOf('growth to at most', MAX_GROWTH, relative);
  }
  return verdicts;
}

function growth(figure: Figure, before: PageCost, after: PageCost): number {
  return after[figure] / before[figure];
}

function verdictOf(words: string, max: number, figure: number): Target {
  return { wanted: `${words} ${max.toFixed(2)}`, figure, reached: figure <= max };
}
