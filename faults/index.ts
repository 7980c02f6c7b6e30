import { faults } from './all.ts';
import { type Findings, type Size, tryFault } from './fault.ts';

const names = process.argv.slice(2);
const wanted = names.length > 0 ? names : Object.keys(faults);
const unknown = wanted.filter((name) => !faults[name]);
if (unknown.length > 0) {
  console.error(`there is no ${unknown.join(', ')}; there are ${Object.keys(faults).join(', ')}`);
  process.exit(1);
}

for (const name of wanted) await tryOut(name, 'full');

async function tryOut(name: string, size: Size): Promise<void> {
  const fault = faults[name];
  if (!fault) return;
  console.log(`\n${name}: ${fault.title}`);
  const missing = fault.missing?.();
  if (missing) return console.log(`  skipped: ${missing}`);
  try {
    report(await tryFault(fault, size));
  } catch (error) {
    console.log(`  wrong: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

function report({ counts, times }: Findings): void {
  for (const [what, count] of Object.entries(counts)) console.log(`  ${what}: ${count}`);
  for (const [what, { took, max }] of Object.entries(times)) {
    const inTime = took <= max;
    console.log(`  ${what}: ${shown(took)} ms, at most ${shown(max)}: ${inTime ? 'in time' : 'too late'}`);
    if (!inTime) process.exitCode = 1;
  }
}

/** Short times have a decimal. */
function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
