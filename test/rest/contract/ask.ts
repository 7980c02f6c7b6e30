import { requireConforming } from '../openapi/conforming.ts';
import { type Example, urlOf } from './examples.ts';

export interface RestAnswer {
  status: number;
  type: string | null;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's own
  body: any;
}

export interface Request {
  method: string;
  path: string;
  headers?: Record<string, string>;
  /** Bytes, or a value that is sent as JSON. Null and undefined send no body. */
  body?: unknown;
}

/**
 * Sends a request. The body is sent as bytes, because fetch adds a content type to strings.
 * Throws if the response does not conform to OpenAPI.
 */
export async function ask(url: string, { method, path, headers = {}, body }: Request): Promise<RestAnswer> {
  const bytes = body === undefined || body === null ? null : bytesOf(body);
  const response = await fetch(url + path, { method, headers, body: bytes });
  const received = {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
  requireConforming(method, path, received);
  const { text } = received;
  return {
    ...received,
    headers: response.headers,
    body: text === '' ? null : JSON.parse(text),
  };
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body)));
}

/** Converts an example to a request with the given body as JSON. */
export function requestOf(example: Example, body: unknown, headers: Record<string, string>): Request {
  return {
    method: example.served.operation.method,
    path: urlOf(example),
    headers: body === null ? headers : { 'content-type': 'application/json', ...headers },
    body,
  };
}
