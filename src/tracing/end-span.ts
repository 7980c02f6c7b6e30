import { CallerError } from '../errors.ts';
import type { Span } from './span.ts';

/** Ends a span with the work that it stands for. */
export async function endWith<T>(span: Span, work: Promise<T>): Promise<T> {
  try {
    const result = await work;
    span.end();
    return result;
  } catch (error) {
    endFailed(span, errorTypeOf(error));
    throw error;
  }
}

export function endFailed(span: Span, errorType: string): void {
  span.setAttributes({ 'error.type': errorType });
  span.fail();
  span.end();
}

/** An SQLSTATE, or an error code of the operating system. */
const CODE = /^([\dA-Z]{5}|E[A-Z]+)$/;

/** The code of an error. Its message is never used, because it may contain a customer's value. */
export function errorTypeOf(error: unknown): string {
  if (error instanceof CallerError) return String(error.extensions.code);
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && CODE.test(code) ? code : '_OTHER';
}
