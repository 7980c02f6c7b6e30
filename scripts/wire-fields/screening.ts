import { fieldsOfExample } from './example.ts';
import {
  between,
  must,
  names,
  pathOf,
  pathParametersOf,
  readJson,
  same,
  withoutContentType,
} from './text.ts';
import type { WireField, WireOperation, WireSystem } from './types.ts';

export function parseScreening(text: string): WireSystem {
  const parameters = fieldsOfList(between(text, '\nBody\n', '\nExample request\n'));
  const request = readJson(text, text.indexOf("-d '"));
  const response = readJson(text, text.indexOf('\nExample response\n')).value;
  const body = withChildren(parameters, fieldsOfExample(request.value));
  const operation: WireOperation = {
    ...headOf(text),
    headers: withoutContentType(names(fieldsOfList(between(text, '\nHeaders\n', '\nPath parameters\n')))),
    query: [],
    body,
    response: fieldsOfExample(response),
    requestExample: request.value,
    responseExample: response,
    statuses: [],
  };
  return {
    system: 'screening',
    counts: { operations: 1, query: 0, body: parameters.length, response: operation.response.length },
    operations: [operation],
  };
}

function headOf(text: string): Pick<WireOperation, 'name' | 'title' | 'method' | 'path' | 'pathParameters'> {
  const [, title = ''] = must(/^(.+)\n/.exec(text), 'heading');
  const [, method = '', url = ''] = must(/\nURL\n\n([A-Z]+) (\S+)\n/.exec(text), 'method and URL');
  const path = pathOf(url);
  const pathParameters = names(fieldsOfList(between(text, '\nPath parameters\n', '\nBody\n')));
  same(pathParameters, pathParametersOf(path), 'path parameters');
  return { name: 'update-client', title, method, path, pathParameters };
}

/** A table whose cells are paragraphs: name, type and description in turn. A `*` marks a required field. */
function fieldsOfList(section: string): WireField[] {
  const cells = between(section, 'NameTypeDescription\n')
    .trim()
    .split(/\n{2,}/);
  const fields: WireField[] = [];
  for (let index = 0; index < cells.length; index += 3) {
    const [name = '', type = ''] = cells.slice(index, index + 2);
    fields.push({ name: name.replace('*', ''), type, required: name.endsWith('*') });
  }
  return fields;
}

/** The list lacks the fields of nested objects; the example has some of them. */
function withChildren(listed: WireField[], ofExample: WireField[]): WireField[] {
  const known = names(listed);
  const unlisted = ofExample.filter((field) => !known.includes(field.name));
  const isChild = (parent: WireField, field: WireField) => field.name.startsWith(`${parent.name}.`);
  const stray = unlisted.find((field) => !listed.some((parent) => isChild(parent, field)));
  if (stray) throw new Error(`the API spec's example has ${stray.name}, but its list does not`);
  return listed.flatMap((parent) => [parent, ...unlisted.filter((field) => isChild(parent, field))]);
}
