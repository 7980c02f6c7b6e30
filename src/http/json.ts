import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CallerError } from '../errors.ts';

export const JSON_TYPE = 'application/json';

/** Maximum nesting depth of a body. */
const MAX_DEPTH = 20;

/** The second parameter of `JSON.parse`. */
type Reviver = (this: unknown, name: string, value: unknown, context: { source?: string }) => unknown;

/** Makes the routes of this scope accept only JSON bodies. */
export function readJsonBodies(scope: FastifyInstance, reviver?: Reviver): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    JSON_TYPE,
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => parseBody(body, reviver),
  );
}

/**
 * Rejects invalid UTF-8, which would otherwise become replacement characters. A byte order mark is ignored,
 * as RFC 8259 allows.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Returns undefined if there is no body. JSON is always UTF-8; `charset` is ignored (RFC 8259, section 8.1).
 */
function parseBody(bytes: Buffer, reviver?: Reviver): unknown {
  if (bytes.length === 0) return undefined;
  return parseJson(decode(bytes), 'The body', reviver);
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new CallerError('BAD_REQUEST', 'The body must be UTF-8.');
  }
}

/**
 * Parses JSON and rejects objects with duplicate names. Programs differ in which of the two values they use
 * (RFC 8259, section 4), and `JSON.parse` silently keeps the last one. So the number of names in the text is
 * compared with the number in the parsed value. Throws BAD_REQUEST; `subject` is the subject of its message.
 */
export function parseJson(text: string, subject: string, reviver?: Reviver): unknown {
  const { depth, names } = measure(text);
  if (depth > MAX_DEPTH) {
    throw new CallerError('BAD_REQUEST', `${subject} must not be nested more than ${MAX_DEPTH} levels deep.`);
  }
  const value = parse(text, subject, reviver);
  if (namesIn(value) === names) return value;
  throw new CallerError(
    'BAD_REQUEST',
    `${subject} contains an object with a duplicate name; send each name once.`,
  );
}

function parse(text: string, subject: string, reviver?: Reviver): unknown {
  try {
    return reviver ? JSON.parse(text, reviver) : JSON.parse(text);
  } catch {
    throw new CallerError('BAD_REQUEST', `${subject} must be JSON.`);
  }
}

/**
 * Returns the depth of a JSON text and the number of its names. Outside of strings, a colon follows each name
 * and occurs nowhere else.
 */
function measure(text: string): { depth: number; names: number } {
  let [level, depth, names] = [0, 0, 0];
  for (let start = 0; start < text.length; start += 1) {
    switch (text[start]) {
      case '"':
        start = endOfString(text, start);
        break;
      case ':':
        names += 1;
        break;
      case '{':
      case '[':
        level += 1;
        depth = Math.max(depth, level);
        break;
      case '}':
      case ']':
        level -= 1;
    }
  }
  return { depth, names };
}

/**
 * Returns the index of the quote that ends the string at `start`, or the length of the text if there is none.
 */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** A quote is escaped if an odd number of backslashes precedes it. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text[start - 1] === '\\') start -= 1;
  return (index - start) % 2 === 1;
}

/** Counts the names in a parsed value, at all levels. Objects created by a reviver are not counted. */
function namesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + namesIn(each), 0);
  if (!isParsedObject(value)) return 0;
  const values = Object.values(value);
  return values.reduce<number>((sum, each) => sum + namesIn(each), values.length);
}

function isParsedObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
