import { readFileSync } from 'node:fs';
import type { RestApiName } from '../../../src/rest/apis/rest-api.ts';

export interface Schema {
  type?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  unevaluatedProperties?: false;
  'x-ours'?: true;
}

export interface Content {
  schema: Schema;
  example?: unknown;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  example?: string;
  'x-ours'?: true;
}

export interface DocumentedResponse {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Content>;
}

export interface DocumentedOperation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: { 'application/json': Content } };
  responses: Record<string, DocumentedResponse>;
  'x-ours'?: true;
  'x-scopes': string[];
}

export interface Document {
  openapi: string;
  info: { title: string; description: string };
  tags: { name: string }[];
  security: Record<string, unknown>[];
  paths: Record<string, Record<string, DocumentedOperation>>;
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> };
}

export const names: readonly RestApiName[] = ['onboarding', 'clients', 'registry', 'banking', 'screening'];

/** Reads the committed OpenAPI document. */
export function readText(name: RestApiName): string {
  return readFileSync(new URL(`../../../openapi/${name}.json`, import.meta.url), 'utf8');
}

export function readDocument(name: RestApiName): Document {
  return JSON.parse(readText(name));
}

export interface OperationWithRoute extends DocumentedOperation {
  method: string;
  path: string;
}

export function operationsIn({ paths }: Document): OperationWithRoute[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      ...{ path, method: method.toUpperCase() },
    })),
  );
}

/** Resolves a `$ref`; returns other values unchanged. */
export function resolved<Thing extends { $ref?: string }>(document: Document, thing: Thing): Thing {
  const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(\w+)$/.exec(thing.$ref ?? '') ?? [];
  return thing.$ref === undefined ? thing : (document.components[kind]?.[name] as Thing);
}

/** Returns the field paths in a schema, without extensions. A list of objects has `[]` after its name. */
export function fieldsOf(document: Document, schema: Schema | undefined, path = ''): string[] {
  if (!schema) return [];
  const { properties = {}, items, anyOf = [], ...rest } = resolved(document, schema);
  if (rest['x-ours']) return [];
  const below = Object.entries(properties).flatMap(([name, part]) => {
    if (part['x-ours']) return [];
    const inner = path === '' ? name : `${path}.${name}`;
    return [inner, ...fieldsOf(document, part, inner)];
  });
  const found = [
    ...below,
    ...fieldsOf(document, items, `${path}[]`),
    ...anyOf.flatMap((one) => fieldsOf(document, one, path)),
  ];
  return [...new Set(found)].sort();
}
