import { flatten, objectRows, type PathTables, tableCells, tableFields } from './tables.ts';
import { headersOf, must, pathOf, pathParametersOf, readJson, same } from './text.ts';
import type { WireOperation, WireSystem } from './types.ts';

type FieldPath = 'query' | 'body' | 'response';
type Tables = Record<FieldPath, PathTables>;

const pathOfHeading: Record<string, FieldPath> = {
  'Query Parameters': 'query',
  'Body Parameters': 'body',
  'Response body': 'response',
};

export function parseBanking(text: string): WireSystem {
  const parts = text.split(/^## /m).slice(1);
  const tables = parts.map(tablesOf);
  const objects = (path: FieldPath) => sum(tables.map((each) => objectRows(each[path])));
  const rows = (path: FieldPath) => sum(tables.map((each) => each[path].fields.length)) + objects(path);
  return {
    system: 'banking',
    counts: {
      operations: parts.length,
      query: rows('query'),
      body: rows('body'),
      response: rows('response'),
    },
    objectRows: { body: objects('body'), response: objects('response') },
    operations: parts.map((part, index) => operationOf(part, must(tables[index], 'tables'))),
  };
}

function operationOf(part: string, tables: Tables): WireOperation {
  const [, title = '', name = ''] = must(/^(.+?) \{#method-\w+-(\w+)\}\n/.exec(part), 'heading');
  const [, method = '', url = ''] = must(/^`([A-Z]+) (\S+)`$/m.exec(part), 'request line');
  const [, curl = ''] = must(/```sh\n([\s\S]*?)```/.exec(part), 'curl command');
  const [, curlMethod, curlUrl] = must(
    /-X (\w+) \\\n\t(\S+)/.exec(curl),
    'method and URL of the curl command',
  );
  same([curlMethod, curlUrl], [method, url], `${name}: the curl command and the request line`);
  const path = pathOf(url);
  return {
    name,
    title,
    method,
    path,
    pathParameters: pathParametersOf(path),
    headers: headersOf(curl),
    query: flatten(tables.query),
    body: flatten(tables.body),
    response: flatten(tables.response),
    requestExample: curl.includes("-d '") ? readJson(curl, curl.indexOf("-d '")).value : null,
    responseExample: readJson(part, part.indexOf('```json')).value,
    statuses: statusesOf(part),
  };
}

function tablesOf(part: string): Tables {
  const tables: Tables = { query: emptyPath(), body: emptyPath(), response: emptyPath() };
  let path: PathTables | undefined;
  for (const section of part.split(/^(?=#{3,6} )/m).slice(1)) {
    const [, marks = '', heading = ''] = must(/^(#+) (.*?)(?: \{#.*\})?\n/.exec(section), 'heading');
    if (marks.length < 5) {
      path = pathOfHeading[heading] && tables[pathOfHeading[heading]];
      path?.fields.push(...tableFields(section));
    } else if (marks.length === 6) {
      must(path, `section for the object ${heading}`).objects.set(heading, tableFields(section));
    }
  }
  return tables;
}

function statusesOf(part: string): number[] {
  const [, codes = ''] = part.split(/^#### Response codes.*$/m);
  return [...new Set(tableCells(codes).map(([status]) => Number(status)))];
}

function emptyPath(): PathTables {
  return { fields: [], objects: new Map() };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
