import { between, must, pathOf, pathParametersOf, same } from './text.ts';
import type { WireField, WireSystem } from './types.ts';

/** Name, type and `required` may have no space between them: `Identitiesobject[]required`. */
const fieldLine =
  /^(?: {4}| {2}• )([A-Z]\w*?) ?(object\[\]|object|string|date|[A-Z]\w* \(string\))(required)?$/;

/**
 * The first field after an object that is no longer its child. The API spec's text has lost its indentation
 * and marks only the end of lists, so this cannot be derived from it.
 */
const endsObject: Record<string, string> = { FullName: 'DateOfBirth' };

export function parseRegistry(text: string): WireSystem {
  const [, title = '', method = '', url = ''] = must(
    /\n(.+)\n\n(PUT|POST|PATCH) *\n\n(\/\S+)\n/.exec(text),
    'heading, method and path',
  );
  const path = pathOf(url);
  const parameters = namesIn(between(text, '\nPath Parameters\n', '\nHeader Parameters\n'));
  same(parameters, pathParametersOf(path), 'path parameters');
  const body = fieldsOfBody(between(text, '\nBody\n', '\nResponses\n'));
  return {
    system: 'registry',
    counts: { operations: 1, query: 0, body: body.length, response: 0 },
    operations: [
      {
        name: 'put-customer',
        title,
        method,
        path,
        pathParameters: parameters,
        headers: namesIn(between(text, '\nHeader Parameters\n', '\nBody\n')),
        query: [],
        body,
        response: [],
        requestExample: null,
        responseExample: null,
        statuses: [],
      },
    ],
  };
}

function namesIn(section: string): string[] {
  return [...section.matchAll(/^ {4}([\w-]+) \w+$/gm)].map((match) => match[1] as string);
}

function fieldsOfBody(section: string): WireField[] {
  const fields: WireField[] = [];
  let parents: string[] = [];
  for (const line of section.split('\n')) {
    if (line.endsWith('• ]')) parents = parents.slice(0, -1);
    const [matched, key = '', type = '', required] = fieldLine.exec(line) ?? [];
    if (matched === undefined) continue;
    if (endsObject[parents.at(-1) ?? ''] === key) parents = parents.slice(0, -1);
    const name = [...parents, key].join('.');
    fields.push({ name, type: type === 'object[]' ? '[]object' : type, required: required !== undefined });
    if (type === 'object') parents = [...parents, key];
    if (type === 'object[]') parents = [...parents, `${key}[]`];
  }
  return fields;
}
