import { parseJson } from './json.ts';

/** Parameters of a `GET` whose empty value is treated as absent. */
const OPTIONAL = ['operationName', 'variables', 'extensions'] as const;
const JSON_PARAMETERS: ReadonlySet<string> = new Set(['variables', 'extensions']);

/**
 * Returns the query string of a URL, starting with `?`, without empty parameters. Throws BAD_REQUEST for
 * invalid JSON. Apollo Server rejects parameters that occur twice.
 */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  if (start < 0) return '';
  const parameters = new URLSearchParams(url.slice(start));
  for (const name of OPTIONAL) {
    const [value, ...others] = parameters.getAll(name);
    if (value === undefined || others.length > 0) continue;
    if (value === '') parameters.delete(name);
    else if (JSON_PARAMETERS.has(name)) parseJson(value, `The search parameter \`${name}\``);
  }
  return `?${parameters}`;
}
