import { parseJson } from './json.ts';

/** Parameters of a `GET` whose empty value is treated as absent. */
const OPTIONAL = ['operationName', 'variables', 'extensions'] as const;
const OF_JSON: ReadonlySet<string> = new Set(['variables', 'extensions']);

/**
 * What a URL asks for, from its `?`, without parameters that are empty. Throws BAD_REQUEST for JSON that cannot be used. What stands twice is left
 * for Apollo Server to reject.
 */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  if (start < 0) return '';
  const parameters = new URLSearchParams(url.slice(start));
  for (const name of OPTIONAL) {
    const [value, ...others] = parameters.getAll(name);
    if (value === undefined || others.length > 0) continue;
    if (value === '') parameters.delete(name);
    else if (OF_JSON.has(name)) parseJson(value, `The search parameter \`${name}\``);
  }
  return `?${parameters}`;
}
