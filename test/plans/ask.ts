import type { Request } from './requests.ts';

/** Sends a request, which must be answered without an error. Says no value of it when it is not. */
export async function ask(url: string, headers: Record<string, string>, request: Request): Promise<unknown> {
  const [method, path, body] = request.rest ?? ['POST', '/graphql', bodyOf(request)];
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(new URL(path, url), {
    method,
    headers: { ...headers, ...type },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  const codes = [...(answer?.errors ?? []).map(codeOf), ...errorsIn(answer?.data)];
  if (!response.ok || codes.length > 0)
    throw new Error(`${request.name}: ${response.status} ${codes.join()}`);
  return answer;
}

function bodyOf({ document, variables }: Request): unknown {
  return { query: document, variables };
}

function codeOf({ extensions }: { extensions?: { code: string } }): string {
  return extensions?.code ?? 'no code';
}

/** A write that is refused would send too little to look at. */
function errorsIn(data: Record<string, { userErrors?: { code: string }[] } | null> | undefined): string[] {
  return Object.values(data ?? {}).flatMap((field) => (field?.userErrors ?? []).map(({ code }) => code));
}
