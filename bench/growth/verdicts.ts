import type { Target } from '../targets.ts';
import type { PageCost, PageFigures, SizeFigures, Soak } from './results.ts';

/** A customer on a page may cost so many times what it costs in the smallest database. */
const MAX_GROWTH = 1.15;
/** What is resident in the last third of a load may differ so much from the middle one. */
const MAX_CHANGE = 0.1;

type Figure = 'cpuMs' | 'aloneMs';

const titles: Record<Figure, string> = { cpuMs: 'CPU', aloneMs: 'time alone' };

/**
 * The machine's speed changes while the database grows, so each growth is told as it was measured, and beside the baseline's, which grows
 * by what the machine and PostgreSQL do.
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
    const name = `${titles[figure]} for a customer on a page of ${after.size} ${after.depth}`;
    const grown = growth(figure, before.gateway, after.gateway);
    verdicts[name] = verdictOf('growth to at most', MAX_GROWTH, grown);
    const beside = grown / growth(figure, before.baseline, after.baseline);
    verdicts[`${name}, beside the baseline`] = verdictOf('growth to at most', MAX_GROWTH, beside);
  }
  return verdicts;
}

function growth(figure: Figure, before: PageCost, after: PageCost): number {
  return after[figure] / before[figure];
}

function verdictOf(words: string, max: number, figure: number): Target {
  return { wanted: `${words} ${max.toFixed(2)}`, figure, reached: figure <= max };
}
