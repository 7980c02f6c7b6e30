import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { ProgressDisplay } from '../../src/demo/progress.ts';

/** Returns the output for 3,000 customers, of which this run writes 2,000. */
function printed({ isTTY }: { isTTY: boolean }, counts = [1_000, 3_000]): string {
  let text = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const display = new ProgressDisplay(3_000, Object.assign(sink, { isTTY, columns: 120 }));
  display.update({ done: 0, written: 0 });
  for (const done of counts) display.update({ done, written: Math.min(done, 2_000) });
  display.stop();
  return text;
}

it('shows a bar with rate and remaining time on a terminal', () => {
  const text = printed({ isTTY: true });
  expect(text).toMatch(/█+░+ 1,000 of 3,000 customers, [\d,]+ per second, \d+ s left/);
  expect(text).toMatch(/█{20} 3,000 of 3,000 customers, [\d,]+ per second, 0 s left/);
});

it('does not change terminal modes, so that an interruption leaves nothing to restore', () => {
  const text = printed({ isTTY: true });
  // The sequences that hide the cursor and disable line wrapping.
  for (const sequence of ['\u001b[?25l', '\u001b[?7l']) expect(text).not.toContain(sequence);
});

it('prints plain lines if the output is not a terminal, ending with the complete state', () => {
  const lines = printed({ isTTY: false })
    .split('\n')
    .filter((line) => line !== '');
  for (const line of lines)
    expect(line).toMatch(/^[\d,]+ of 3,000 customers, [\d,]+ per second, \d+ s left$/);
  expect(lines.at(-1)).toMatch(/^3,000 of 3,000 .* 0 s left$/);
});

it('prints nothing before the first customer is written', () => {
  expect(printed({ isTTY: true }, [])).toBe('');
  expect(printed({ isTTY: false }, [])).toBe('');
});
