import assert from 'node:assert/strict';
import type { Caller } from './caller.ts';

/**
 * Repeats a query until the promise settles. Returns the median latency in milliseconds. Throws unless each
 * returns 200.
 */
export async function medianOf(caller: Caller, query: string, until: Promise<unknown>): Promise<number> {
  let done = false;
  void until.finally(() => {
    done = true;
  });
  const times: number[] = [];
  while (!done) {
    const { status, took, codes } = await caller.ask(query);
    assert.equal(status, 200, `answered with ${status} ${codes}`);
    times.push(took);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
