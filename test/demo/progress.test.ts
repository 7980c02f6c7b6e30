import { Writable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { ProgressDisplay } from '../../src/demo/progress.ts';

function displayOf({ isTTY }: { isTTY: boolean }) {
  let text = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const display = new ProgressDisplay(3_000, Object.assign(sink, { isTTY, columns: 120 }));
  return { display, text: () => text };
}

/** Returns the output for 3,000 customers, of which this run writes 2,000. */
function printed({ isTTY }: { isTTY: boolean }, counts = [1_000, 3_000]): string {
  const { display, text } = displayOf({ isTTY });
  display.update({ done: 0, written: 0 });
  for (const done of counts) display.update({ done, written: Math.min(done, 2_000) });
  display.stop();
  return text();
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

it('prints each plain line once if the output is not a terminal, ending with the complete state', () => {
  const lineOf = (done: string) =>
    new RegExp(`^${done} of 3,000 customers, [\\d,]+ per second, \\d+ s left$`);
  expect(printed({ isTTY: false }).split('\n')).toEqual([
    expect.stringMatching(lineOf('1,000')),
    expect.stringMatching(lineOf('3,000')),
    '',
  ]);
  expect(printed({ isTTY: false }, [3_000]).split('\n')).toEqual([
    expect.stringMatching(lineOf('3,000')),
    '',
  ]);
});

it('prints plain lines at intervals, and none while nothing changes', () => {
  vi.useFakeTimers({ now: 0 });
  const { display, text } = displayOf({ isTTY: false });
  for (const done of [0, 1_000, 2_000, 2_500, 3_000]) {
    display.update({ done, written: done });
    // Three updates per interval of two seconds, and a pause that is longer.
    vi.advanceTimersByTime(done === 2_500 ? 10_000 : 700);
  }
  display.stop();
  display.stop();
  vi.useRealTimers();
  expect(text().match(/^[\d,]+(?= of)/gm)).toEqual(['1,000', '3,000']);
});

it('prints nothing before the first customer is written', () => {
  expect(printed({ isTTY: true }, [])).toBe('');
  expect(printed({ isTTY: false }, [])).toBe('');
});
