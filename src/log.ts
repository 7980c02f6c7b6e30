import type { FastifyBaseLogger, FastifyLoggerOptions } from 'fastify';

export type Log = FastifyBaseLogger;

/** What the log will say of a request, beside what its answer tells. */
export interface RequestLog {
  /** The surface: `graph`, or the system that it is made like. */
  system: string | null;
  operation: string | null;
  cost: number | null;
  /** The first code that the caller was told. */
  code: string | null;
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
export function logTo(level: string) {
  return { level, base: null, serializers: { err: serialized } } satisfies FastifyLoggerOptions & {
    base: null;
  };
}
