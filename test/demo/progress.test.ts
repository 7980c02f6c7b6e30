import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { ProgressDisplay } from '../../src/demo/progress.ts';

/** What is printed for 3,000 customers, of which the first run wrote 2,000. */
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

it('is a bar with rate and time left on a terminal', () => {
  const text = printed({ isTTY: true });
  expect(text).toMatch(/█+░+ 1,000 of 3,000 customers, [\d,]+ per second, \d+ s left/);
  expect(text).toMatch(/█{20} 3,000 of 3,000 customers, [\d,]+ per second, 0 s left/);
});

it('leaves the terminal as it was, so that an interruption has nothing to put right', () => {
  const text = printed({ isTTY: true });
  // What switches off the cursor, and the wrapping of lines.
  for (const sequence of ['\u001b[?25l', '\u001b[?7l']) expect(text).not.toContain(sequence);
});

it('is plain lines elsewhere, the last of them complete', () => {
  const lines = printed({ isTTY: false })
    .split('\n')
    .filter((line) => line !== '');
  for (const line of lines)
    expect(line).toMatch(/^[\d,]+ of 3,000 customers, [\d,]+ per second, \d+ s left$/);
  expect(lines.at(-1)).toMatch(/^3,000 of 3,000 .* 0 s left$/);
});

it('says nothing before something is done', () => {
  expect(printed({ isTTY: true }, [])).toBe('');
  expect(printed({ isTTY: false }, [])).toBe('');
});
