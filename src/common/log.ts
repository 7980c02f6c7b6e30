import cluster from 'node:cluster';
import type { FastifyBaseLogger, FastifyLoggerOptions } from 'fastify';
import { type DestinationStream, destination } from 'pino';

export type Log = FastifyBaseLogger;

/** What the log will say of a request, beside what its answer tells. */
export interface RequestLog {
  /** The surface: `graph`, or the system that it is made like. */
  system: string | null;
  operation: string | null;
  cost: number | null;
  /** The first code that the caller was told. */
  code: string | null;
  /** Which limit it was, where there are several with this code. */
  limit: string | null;
  /** The ids of the customers that its answer shows. */
  customers: ReadonlySet<string> | null;
}

/**
 * What the log may have of an error: its kind, its code and where it happened. Never its message, which may hold a
 * value of a customer, as PostgreSQL's do.
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

/** The same of an error that fastify logs itself, in its form. */
export function serialized(error: unknown): { type: string; message: string; stack: string } {
  const { name, code = '', at } = logged(error);
  return { type: name, message: code, stack: at.join('\n') };
}

/** How fastify is to log. What it has to say of an error itself must hold no value either. */
export function createLog(level: string) {
  return {
    ...{ level, base: null, serializers: { err: serialized } },
    stream: standardOutput(),
  } satisfies FastifyLoggerOptions & { base: null };
}

/** What is worth a write, and what is written at once, in bytes: a line may hold the ids of many customers. */
const PIECES = { minLength: 16_384, maxWrite: 65_536 };
/** Of workers, which share a pipe: what it takes as a whole, so that their lines do not mix. */
const WORKER_PIECES = { minLength: 3_072, maxWrite: 4_096 };
/** How long a line may wait for others, in milliseconds. */
const FLUSH_INTERVAL_MS = 100;
/** What is kept for a reader who does not read, in characters; then lines are dropped rather than requests. */
const MAX_BUFFER_BYTES = 16_000_000;

let output: DestinationStream | undefined;

/** A write for each line takes as long as many a request. What is left is written when the process ends, unless it is killed. */
function standardOutput(): DestinationStream {
  output ??= openOutput();
  return output;
}

function openOutput(): DestinationStream {
  const opened = destination({
    ...{ dest: 1, sync: false, ...(cluster.isWorker ? WORKER_PIECES : PIECES) },
    ...{ periodicFlush: FLUSH_INTERVAL_MS, maxLength: MAX_BUFFER_BYTES },
  });
  // A disk that is full of lines is no reason to serve nobody. They are kept, and written when there is room.
  opened.on('error', () => {});
  return opened;
}
