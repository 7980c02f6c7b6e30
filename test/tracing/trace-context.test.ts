import { describe, expect, it } from 'vitest';
import { readTraceContext, writeTraceparent } from '../../src/tracing/trace-context.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const VALID = `00-${TRACE}-${PARENT}-01`;

const read = (traceparent: string, tracestate?: string) =>
  readTraceContext({ traceparent, ...(tracestate === undefined ? {} : { tracestate }) });

describe('traceparent', () => {
  it('names the trace, the parent and whether it is sampled', () => {
    const trace = { traceId: TRACE, parentId: PARENT, tracestate: undefined };
    expect(read(VALID)).toEqual({ ...trace, sampled: true });
    expect(read(`00-${TRACE}-${PARENT}-00`)).toEqual({ ...trace, sampled: false });
    expect(read(`00-${TRACE}-${PARENT}-03`)).toEqual({ ...trace, sampled: true });
    expect(read(`00-${TRACE}-${PARENT}-fe`)).toEqual({ ...trace, sampled: false });
  });

  it('may have a later version, with more at its end', () => {
    expect(read(`cc-${TRACE}-${PARENT}-01`)).toMatchObject({ traceId: TRACE, sampled: true });
    expect(read(`cc-${TRACE}-${PARENT}-01-what-comes-later`)).toMatchObject({
      traceId: TRACE,
      sampled: true,
    });
  });

  it.each([
    '',
    'none',
    `00-${'0'.repeat(32)}-${PARENT}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `ff-${TRACE}-${PARENT}-01`,
    `00-${TRACE.toUpperCase()}-${PARENT}-01`,
    `00-${TRACE.slice(1)}-${PARENT}-01`,
    `00-${TRACE}-${PARENT}0-01`,
    `00-${TRACE}-${PARENT}-1`,
    `00-${TRACE}-${PARENT}-01-more`,
    `cc-${TRACE}-${PARENT}-01.more`,
    `0g-${TRACE}-${PARENT}-01`,
    ` ${VALID}`,
    `${VALID}\n`,
    `${VALID}, ${VALID}`,
  ])('is ignored if it is invalid: %j', (traceparent) => {
    expect(read(traceparent, 'a=1')).toBeUndefined();
  });

  it('is written as it was read', () => {
    for (const traceparent of [VALID, `00-${TRACE}-${PARENT}-00`]) {
      expect(writeTraceparent(readTraceContext({ traceparent }) as never)).toBe(traceparent);
    }
  });
});

describe('tracestate', () => {
  it('is kept in its order, with the members of several headers', () => {
    expect(read(VALID, 'rojo=00f067aa0ba902b7,congo=t61rcWkgMzE')?.tracestate).toBe(
      'rojo=00f067aa0ba902b7,congo=t61rcWkgMzE',
    );
    expect(read(VALID, 'a=1 , t@b/c=x:y,, d= z')?.tracestate).toBe('a=1,t@b/c=x:y,d= z');
  });

  it.each(['', ',', 'a', '=1', 'A=1', 'a=', 'a=ä', 'a=1,a=2', 'a b=1', `a=${'x'.repeat(257)}`])(
    'is dropped alone if it is invalid: %j',
    (tracestate) => {
      expect(read(VALID, tracestate)).toMatchObject({ traceId: TRACE, tracestate: undefined });
    },
  );

  it('has at most 32 members', () => {
    const members = (count: number) => Array.from({ length: count }, (_, index) => `k${index}=v`).join(',');
    expect(read(VALID, members(32))?.tracestate).toBe(members(32));
    expect(read(VALID, members(33))?.tracestate).toBeUndefined();
  });
});
