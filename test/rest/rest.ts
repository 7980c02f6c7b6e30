import type { Gateway, Tenant } from '../support/gateway.ts';
import { requireConforming } from './openapi/conforming.ts';

/** A parsed response of a REST API. */
export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's own
  body: any;
  text: string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * Sends a request as a tenant. A string body is sent unchanged, any other as JSON. Throws if
 * the response does not conform to OpenAPI.
 */
export type Send = (
  tenant: Tenant,
  method: Method,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>;

export function sender({ server }: Gateway): Send {
  return async (tenant, method, path, body, headers = {}) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(new URL(path, server.url), {
      method,
      headers: { ...type, ...tenant.headers, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    requireConforming(method, path, {
      status: response.status,
      type: response.headers.get('content-type'),
      text,
    });
    return { status: response.status, headers: response.headers, body: parsed(text), text };
  };
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

/**
 * Returns code and path of each problem, such as `TOO_LONG FullName.FirstName`; without
 * problems, the status and `accepted` or the error code.
 */
export function statusAndCode({ status, body }: Reply): string[] {
  const errors: { code: string; path: string[] }[] = body?.errors ?? [];
  if (errors.length === 0) return [`${status} ${body?.code ?? 'accepted'}`];
  return errors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}

/** Reads all pages of a list by following the `Link` headers. */
export async function pagesOf(send: Send, tenant: Tenant, path: string): Promise<Reply[]> {
  const pages: Reply[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: Reply = await send(tenant, 'GET', next);
    pages.push(page);
    next = /^<([^>]+)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1];
    if (pages.length > 100) throw new Error('the pages do not end');
  }
  return pages;
}
