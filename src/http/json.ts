import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CallerError } from '../errors.ts';

export const JSON_TYPE = 'application/json';

/** The maximum nesting of a body. */
const MAX_DEPTH = 20;

/** As `JSON.parse` takes it. */
type Reviver = (this: unknown, name: string, value: unknown, context: { source?: string }) => unknown;

/** The routes of this scope read bodies of JSON, and no others. */
export function readJsonBodies(scope: FastifyInstance, reviver?: Reviver): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    JSON_TYPE,
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => parseBody(body, reviver),
  );
}

/** Bytes that are not UTF-8 would become other text. A byte order mark is ignored, as RFC 8259 allows. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined where there is no body. JSON is UTF-8, whatever `charset` says (RFC 8259, section 8.1). */
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
 * Parses JSON and rejects an object that has a name twice. Programs differ in which of the two they use (RFC 8259, section 4), and
 * `JSON.parse` keeps the last one silently. So the names in the text are compared in number with those that were kept. Throws
 * BAD_REQUEST, with `subject` as what must be otherwise.
 */
export function parseJson(text: string, subject: string, reviver?: Reviver): unknown {
  const { depth, names } = measure(text);
  if (depth > MAX_DEPTH) {
    throw new CallerError('BAD_REQUEST', `${subject} must have at most ${MAX_DEPTH} levels.`);
  }
  const value = parse(text, subject, reviver);
  if (namesIn(value) === names) return value;
  throw new CallerError('BAD_REQUEST', `${subject} has an object with a name twice; send each name once.`);
}

function parse(text: string, subject: string, reviver?: Reviver): unknown {
  try {
    return reviver ? JSON.parse(text, reviver) : JSON.parse(text);
  } catch {
    throw new CallerError('BAD_REQUEST', `${subject} must be JSON.`);
  }
}

/** How many levels a text of JSON has, and how many names: outside of strings, a colon stands behind each name and nowhere else. */
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

/** The index of the quote that ends the string which begins at `start`; the length of the text if none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** Of two backslashes, the first escapes the second. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text[start - 1] === '\\') start -= 1;
  return (index - start) % 2 === 1;
}

/** How many names a parsed value has, at all levels. What a reviver has made has none. */
function namesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + namesIn(each), 0);
  if (!isParsedObject(value)) return 0;
  const values = Object.values(value);
  return values.reduce<number>((sum, each) => sum + namesIn(each), values.length);
}

function isParsedObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
