import { fieldsOfExample } from './example.ts';
import { headersOf, must, pathOf, pathParametersOf, readJson, same } from './text.ts';
import type { WireOperation, WireSystem } from './types.ts';

/** The API spec consists of its example, twice, and a one-sentence description instead of a heading. */
export function parseOnboarding(text: string): WireSystem {
  const [first, ...copies] = text.split(/^(?=curl )/m).map((part) => operationOf(part, titleOf(text)));
  const operation = must(first, 'example');
  for (const copy of copies) same(copy, operation, 'its two examples differ');
  const { body, response } = operation;
  return {
    system: 'onboarding',
    counts: { operations: 1, query: 0, body: body.length, response: response.length },
    operations: [operation],
  };
}

function operationOf(part: string, title: string): WireOperation {
  const [, method, url] = must(/--request (\w+) \\\n--url (\S+)/.exec(part), 'curl command');
  const path = pathOf(must(url, 'URL'));
  const request = readJson(part, part.indexOf('--data'));
  const response = readJson(part, request.end);
  return {
    name: 'update-customer',
    title,
    method: must(method, 'method'),
    path,
    pathParameters: pathParametersOf(path),
    headers: headersOf(part),
    query: [],
    body: fieldsOfExample(request.value),
    response: fieldsOfExample(response.value),
    requestExample: request.value,
    responseExample: response.value,
    statuses: [],
  };
}

function titleOf(text: string): string {
  return must(/^\}([A-Z].*?)\./m.exec(text)?.[1], 'description');
}
