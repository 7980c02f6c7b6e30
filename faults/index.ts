import { faults } from './all.ts';
import { type Findings, type Size, tryFault } from './fault.ts';

const names = process.argv.slice(2);
const wanted = names.length > 0 ? names : Object.keys(faults);
const unknown = wanted.filter((name) => !faults[name]);
if (unknown.length > 0) {
  console.error(`unknown fault: ${unknown.join(', ')}; known faults: ${Object.keys(faults).join(', ')}`);
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
    console.log(`  failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

function report({ counts, times }: Findings): void {
  for (const [label, count] of Object.entries(counts)) console.log(`  ${label}: ${count}`);
  for (const [label, { took, max }] of Object.entries(times)) {
    const inTime = took <= max;
    console.log(`  ${label}: ${format(took)} ms, limit ${format(max)}: ${inTime ? 'ok' : 'too slow'}`);
    if (!inTime) process.exitCode = 1;
  }
}

/** Times below 10 ms have one decimal. */
function format(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
