import type { Target } from '../targets.ts';
import type { PageCost, PageFigures, SizeFigures, Soak } from './results.ts';

/** A customer on a page may cost so many times what it costs in the smallest database. */
const MOST_GROWTH = 1.15;
/** What is resident in the last third of a load may differ so much from the middle one. */
const MOST_CHANGE = 0.1;

type Figure = 'cpuMs' | 'aloneMs';

const titles: Record<Figure, string> = { cpuMs: 'CPU', aloneMs: 'time alone' };

/**
 * The machine's speed changes while the database grows, so each growth is told as it was measured, and beside the floor's, which grows
 * by what the machine and PostgreSQL do.
 */
export function judgeGrowth(sizes: readonly SizeFigures[], soak: Soak): Record<string, Target> {
  const verdicts: Record<string, Target> = {};
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest && largest && smallest !== largest) {
    for (const [place, page] of largest.pages.entries()) {
      const before = smallest.pages[place];
      if (before) Object.assign(verdicts, judgePages(before, page));
    }
  }
  const change = Math.abs(soak.lastMb / soak.middleMb - 1);
  return { ...verdicts, 'resident memory under load': judge('change of at most', MOST_CHANGE, change) };
}

function judgePages(before: PageFigures, after: PageFigures): Record<string, Target> {
  const verdicts: Record<string, Target> = {};
  for (const figure of Object.keys(titles) as Figure[]) {
    const name = `${titles[figure]} for a customer on a page of ${after.size} ${after.depth}`;
    const grown = growth(figure, before.us, after.us);
    verdicts[name] = judge('growth to at most', MOST_GROWTH, grown);
    const beside = grown / growth(figure, before.floor, after.floor);
    verdicts[`${name}, beside the floor`] = judge('growth to at most', MOST_GROWTH, beside);
  }
  return verdicts;
}

function growth(figure: Figure, before: PageCost, after: PageCost): number {
  return after[figure] / before[figure];
}

function judge(words: string, most: number, figure: number): Target {
  return { wanted: `${words} ${most.toFixed(2)}`, figure, reached: figure <= most };
}
