import type { FastifyBaseLogger, FastifyLoggerOptions } from 'fastify';
import { type DestinationStream, destination } from 'pino';

export type Log = FastifyBaseLogger;

/** What the log line of a request contains, in addition to the status and timing. */
export interface RequestLog {
  /** `graph`, or the name of the REST API. Null for all other routes. */
  system: string | null;
  operation: string | null;
  cost: number | null;
  /** The first error code in the response. */
  code: string | null;
  /** The exceeded limit, if several limits share the code. */
  limit: string | null;
  /** The ids of the customers in the response. */
  customers: ReadonlySet<string> | null;
}

/**
 * Returns what may be logged of an error: its name, its code and where it happened. The message is never
 * logged, because it may contain a customer's value, as PostgreSQL's messages do.
 */
export function logged(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}

/** Like `logged`, in the format of fastify's error serializer, for errors that fastify logs itself. */
export function serialized(error: unknown): { type: string; message: string; stack: string } {
  const { name, code = '', at } = logged(error);
  return { type: name, message: code, stack: at.join('\n') };
}

/** Returns fastify's logger options. Errors that fastify logs are stripped of values as well. */
export function createLog(level: string) {
  return {
    ...{ level, base: null, serializers: { err: serialized } },
    stream: standardOutput(),
  } satisfies FastifyLoggerOptions & { base: null };
}

/** Minimum bytes per write and maximum bytes per write. A line may contain the ids of many customers. */
const WRITE_SIZES = { minLength: 16_384, maxWrite: 65_536 };
/** Maximum time in milliseconds that a line stays in the buffer. */
const FLUSH_INTERVAL_MS = 100;
/**
 * Maximum buffer in characters if the reader of the log is stalled. Beyond it lines are dropped, not
 * requests.
 */
const MAX_BUFFER_CHARACTERS = 16_000_000;

let output: DestinationStream | undefined;

/**
 * Buffers lines, because writing each line separately can take as long as serving a request. The
 * buffer is written when the process exits, unless it is killed.
 */
function standardOutput(): DestinationStream {
  output ??= openOutput();
  return output;
}

function openOutput(): DestinationStream {
  const opened = destination({
    ...{ dest: 1, sync: false, ...WRITE_SIZES },
    ...{ periodicFlush: FLUSH_INTERVAL_MS, maxLength: MAX_BUFFER_CHARACTERS },
  });
  // A full disk must not stop the server. Lines stay in the buffer and are written when there is space again.
  opened.on('error', () => {});
  return opened;
}
