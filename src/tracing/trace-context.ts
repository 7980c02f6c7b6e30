import type { IncomingHttpHeaders } from 'node:http';

/** The trace of a caller, as its headers name it (https://www.w3.org/TR/trace-context/). */
export interface TraceContext {
  traceId: string;
  parentId: string;
  sampled: boolean;
  /** Values of tracing systems, passed on and not interpreted. Undefined if absent or invalid. */
  tracestate: string | undefined;
}

/** Version, trace id, parent id and flags. Versions after 00 may have more, after a further `-`. */
const TRACEPARENT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/;

const SAMPLED = 1;

/** Returns the trace of the caller. Undefined if the header is absent or invalid. */
export function readTraceContext({ traceparent, tracestate }: IncomingHttpHeaders): TraceContext | undefined {
  if (typeof traceparent !== 'string') return undefined;
  const [, version, traceId = '', parentId = '', flags = '', more] = TRACEPARENT.exec(traceparent) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (isZero(traceId) || isZero(parentId)) return undefined;
  const sampled = (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED;
  return { traceId, parentId, sampled, tracestate: validTracestate(tracestate) };
}

/** Writes the header in version 00. It has no flag but `sampled`. */
export function writeTraceparent({ traceId, parentId, sampled }: Omit<TraceContext, 'tracestate'>): string {
  return `00-${traceId}-${parentId}-${sampled ? '01' : '00'}`;
}

/** The specification makes these values invalid. */
function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

const MAX_MEMBERS = 32;
const MEMBER = /^([a-z\d][a-z\d_\-*/@]{0,255})=[ -+\--<>-~]{0,255}[!-+\--<>-~]$/;

/** Node.js joins the values of several headers with commas. */
function validTracestate(header: string | string[] | undefined): string | undefined {
  const members = [header ?? []].flat().join(',').split(',');
  const named = members.map((member) => member.trim()).filter((member) => member !== '');
  const keys = named.map((member) => MEMBER.exec(member)?.[1]);
  if (named.length === 0 || named.length > MAX_MEMBERS) return undefined;
  if (keys.includes(undefined) || new Set(keys).size < keys.length) return undefined;
  return named.join(',');
}
