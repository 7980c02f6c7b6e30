import { between, headersOf, must, names, pathOf, pathParametersOf, readJson, same } from './text.ts';
import type { WireField, WireSystem } from './types.ts';

const typeLine = /^(null \| )?(string|boolean|integer|number|object|enum)(<[\w-]+>)?( \| null)?$/;

export function parseClients(text: string): WireSystem {
  const head = must(/^([A-Z]+)\n((?:\/\n[\w{}]+\n)+)(.+)\n/.exec(text), 'method, path and heading');
  const [, method = '', pathLines = '', title = ''] = head;
  const path = pathLines.replaceAll('\n', '');
  same(pathOf(must(/--url (\S+)/.exec(text)?.[1], 'URL')), path, 'path');
  const parameters = fieldsOfList(between(text, '\nPath Parameters\n', '\nBody\n'));
  same(names(parameters), pathParametersOf(path), 'path parameters');
  const body = fieldsOfList(between(text, '\nBody\n', '\nResponse\n'));
  const response = fieldsOfList(between(text, '\nResponse\n'));
  const request = readJson(text, text.indexOf('--data'));
  return {
    system: 'clients',
    counts: { operations: 1, query: 0, body: body.length, response: response.length },
    operations: [
      {
        name: 'update-person-client',
        title,
        method,
        path,
        pathParameters: names(parameters),
        headers: headersOf(text),
        query: [],
        body,
        response,
        requestExample: request.value,
        responseExample: readJson(text, request.end).value,
        statuses: [],
      },
    ],
  };
}

/** A field is a line with its name, followed by a line with its type; a third line may be `required`. */
function fieldsOfList(section: string): WireField[] {
  const lines = section.split('\n');
  return lines.flatMap((name, index) => {
    const type = lines[index + 1] ?? '';
    if (!/^\w+$/.test(name) || !typeLine.test(type)) return [];
    return [{ name, type, required: lines[index + 2] === 'required' }];
  });
}
