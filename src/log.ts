import type { FastifyBaseLogger } from 'fastify';

export type Log = FastifyBaseLogger;

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
