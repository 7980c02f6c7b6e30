import type { Request } from './requests.ts';

/**
 * Sends a request and returns its response. Throws unless it succeeds; the message contains only error codes.
 */
export async function sendRequest(
  url: string,
  headers: Record<string, string>,
  request: Request,
): Promise<unknown> {
  const [method, path, body] = request.rest ?? ['POST', '/graphql', bodyOf(request)];
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(new URL(path, url), {
    method,
    headers: { ...headers, ...type },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const result = text === '' ? undefined : JSON.parse(text);
  const codes = [...(result?.errors ?? []).map(codeOf), ...errorsIn(result?.data)];
  if (!response.ok || codes.length > 0)
    throw new Error(`${request.name}: ${response.status} ${codes.join()}`);
  return result;
}

function bodyOf({ document, variables }: Request): unknown {
  return { query: document, variables };
}

function codeOf({ extensions }: { extensions?: { code: string } }): string {
  return extensions?.code ?? 'no code';
}

/** Returns the codes of user errors. A rejected write would not send all of its statements. */
function errorsIn(data: Record<string, { userErrors?: { code: string }[] } | null> | undefined): string[] {
  return Object.values(data ?? {}).flatMap((field) => (field?.userErrors ?? []).map(({ code }) => code));
}
