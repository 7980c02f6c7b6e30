import type { Operation, System } from '../apis/rest-api.ts';
import type { Contract } from '../handlers/graph-policy.ts';
import { performer } from '../handlers/handler.ts';
import { bodyOf } from './body.ts';
import { addedTo } from './extension-parameters.ts';
import { idParameters } from './parameters.ts';
import { sentBackOf } from './read-only-properties.ts';
import { answersOf } from './responses.ts';
import type { OpenApi, Part } from './types.ts';

/** All operations of a system, by path and method. */
export function pathsOf(system: System, contract: Contract): OpenApi['paths'] {
  const paths: Record<string, Record<string, Part>> = {};
  for (const [id, operation] of Object.entries(system.operations)) {
    const { path, method } = operation;
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: operationOf(system, id, operation, contract),
    };
  }
  return paths;
}

function operationOf(system: System, id: string, operation: Operation, contract: Contract): Part {
  const scopes = [...performer(system, operation, contract).scopes].sort();
  const { params, body } = system.examples[id] ?? {};
  return {
    operationId: id,
    tags: [subjectOf(system, id)],
    summary: operation.title,
    description: describe(operation, scopes),
    ...(operation.ours ? { 'x-ours': true } : {}),
    ...(operation.kind === 'write' ? { 'x-mutation': operation.write.operation } : {}),
    'x-scopes': scopes,
    parameters: [...idParameters(operation, params), ...addedTo(operation)],
    ...bodyOf(system, operation, body),
    responses: answersOf(system, operation),
  };
}

function subjectOf({ title, subjects = {} }: System, id: string): string {
  return Object.keys(subjects).find((subject) => id in (subjects[subject] ?? {})) ?? title;
}

function describe(operation: Operation, scopes: readonly string[]): string {
  const sentences = [
    operation.ours && 'Not in the document of the system: it was added.',
    operation.kind === 'write' && `The mutation ${code(operation.write.operation)} of the graph.`,
    operation.kind === 'write' && operation.whole && 'What the body leaves out is cleared.',
    operation.kind === 'list' && 'In pages of 20.',
    `Takes ${scopes.map(code).join(', ')}.`,
  ];
  return [sentences.filter(Boolean).join(' '), ...sentBack(operation)].join('\n\n');
}

function sentBack(operation: Operation): string[] {
  const names = sentBackOf(operation);
  return names.length === 0
    ? []
    : [`The body may also have, as they were read: ${names.map(code).join(', ')}.`];
}

function code(text: string): string {
  return `\`${text}\``;
}
