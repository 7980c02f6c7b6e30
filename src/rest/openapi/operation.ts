import type { Operation, RestApi } from '../apis/rest-api.ts';
import type { GraphPolicy } from '../handlers/graph-policy.ts';
import { createHandler } from '../handlers/handler.ts';
import { bodyOf } from './body.ts';
import { extensionParametersOf } from './extension-parameters.ts';
import { idParameters } from './parameters.ts';
import { readOnlyPropertiesOf } from './read-only-properties.ts';
import { responsesOf } from './responses.ts';
import type { JsonObject, OpenApi } from './types.ts';

/** All operations of a system, by path and method. */
export function pathsOf(api: RestApi, graphPolicy: GraphPolicy): OpenApi['paths'] {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [id, operation] of Object.entries(api.operations)) {
    const { path, method } = operation;
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: operationOf(api, id, operation, graphPolicy),
    };
  }
  return paths;
}

function operationOf(api: RestApi, id: string, operation: Operation, graphPolicy: GraphPolicy): JsonObject {
  const scopes = [...createHandler(api, operation, graphPolicy).scopes].sort();
  const { params, body } = api.examples[id] ?? {};
  return {
    operationId: id,
    tags: [tagOf(api, id)],
    summary: operation.title,
    description: describe(operation, scopes),
    ...(operation.extension ? { 'x-ours': true } : {}),
    ...(operation.kind === 'write' ? { 'x-mutation': operation.command.operation } : {}),
    'x-scopes': scopes,
    parameters: [...idParameters(operation, params), ...extensionParametersOf(operation)],
    ...bodyOf(api, operation, body),
    responses: responsesOf(api, operation),
  };
}

function tagOf({ title, tags = {} }: RestApi, id: string): string {
  return Object.keys(tags).find((subject) => id in (tags[subject] ?? {})) ?? title;
}

function describe(operation: Operation, scopes: readonly string[]): string {
  const sentences = [
    operation.extension && 'Not in the document of the system: it was added.',
    operation.kind === 'write' && `The mutation ${code(operation.command.operation)} of the graph.`,
    operation.kind === 'write' && operation.replacesGroup && 'What the body leaves out is cleared.',
    operation.kind === 'list' && 'In pages of 20.',
    `Takes ${scopes.map(code).join(', ')}.`,
  ];
  return [sentences.filter(Boolean).join(' '), ...sentBack(operation)].join('\n\n');
}

function sentBack(operation: Operation): string[] {
  const names = readOnlyPropertiesOf(operation);
  return names.length === 0
    ? []
    : [`The body may also have, as they were read: ${names.map(code).join(', ')}.`];
}

function code(text: string): string {
  return `\`${text}\``;
}
