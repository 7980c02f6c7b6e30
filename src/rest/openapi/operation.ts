import type { Policy } from '../../auth/policy.ts';
import type { Operation, RestApi } from '../apis/rest-api.ts';
import { createHandler } from '../handlers/handler.ts';
import { bodyOf } from './body.ts';
import { extensionParametersOf } from './extension-parameters.ts';
import { idParameters } from './parameters.ts';
import { readOnlyPropertiesOf } from './read-only-properties.ts';
import { responsesOf } from './responses.ts';
import type { JsonObject, OpenApi } from './types.ts';

/** Returns the operations of an API by path and method. */
export function pathsOf(api: RestApi, policy: Policy): OpenApi['paths'] {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [id, operation] of Object.entries(api.operations)) {
    const { path, method } = operation;
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: operationOf(api, id, operation, policy),
    };
  }
  return paths;
}

function operationOf(api: RestApi, id: string, operation: Operation, policy: Policy): JsonObject {
  const scopes = [...createHandler(api, operation, policy).scopes].sort();
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
  return Object.keys(tags).find((tag) => id in (tags[tag] ?? {})) ?? title;
}

function describe(operation: Operation, scopes: readonly string[]): string {
  const sentences = [
    operation.extension && "An extension that is not in the source system's API spec.",
    operation.kind === 'write' && `Runs the GraphQL mutation ${code(operation.command.operation)}.`,
    operation.kind === 'write' && operation.replacesGroup && 'Fields that the body omits are cleared.',
    operation.kind === 'list' && 'Returns pages of 20 items.',
    `Requires ${scopes.map(code).join(', ')}.`,
  ];
  return [sentences.filter(Boolean).join(' '), ...readOnlySentence(operation)].join('\n\n');
}

function readOnlySentence(operation: Operation): string[] {
  const names = readOnlyPropertiesOf(operation);
  return names.length === 0
    ? []
    : [`The body may also contain these fields with their current value: ${names.map(code).join(', ')}.`];
}

function code(text: string): string {
  return `\`${text}\``;
}
