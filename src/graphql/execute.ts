import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import type { Asked } from './admission.ts';
import { isCompilable } from './compilable.ts';

/** The same graph for those who see personal values as they are, and for the others. */
export interface Schemas {
  open: GraphQLSchema;
  hidden: GraphQLSchema;
}

export type Execute = (asked: Asked, context: Context) => ExecutionResult | Promise<ExecutionResult>;

/** Runs operations by graphql-js. */
export function interpreter(schema: GraphQLSchema): Execute {
  return ({ document, operation, variables }, contextValue) =>
    execute({
      ...{ schema, document, contextValue },
      variableValues: variables,
      operationName: operation.name?.value,
    });
}

/** Runs queries by code that is compiled for them, where that gives the answer of graphql-js, and the others by that. */
export function compiling({ open, hidden }: Schemas): Execute {
  const [forPersonal, forOthers] = [compiler(open), compiler(hidden)];
  const interpret = interpreter(hidden);
  return async (asked, context) => {
    const compiled = (context.sight.personal ? forPersonal : forOthers)(asked);
    const result = await compiled?.query(undefined, context, asked.variables);
    // graphql-js tells errors in full, and reads nothing again: the loaders have what was read, the reader what went wrong.
    return result && !result.errors ? (result as ExecutionResult) : interpret(asked, context);
  };
}

/** Compiled code takes some 40 kB each. */
const MOST_COMPILED = 500;

/** The code for an operation; null where graphql-js must run it. */
function compiler(schema: GraphQLSchema): (asked: Asked) => CompiledQuery | null {
  const compiled = new LRUCache<OperationDefinitionNode, { query: CompiledQuery | null }>({
    max: MOST_COMPILED,
  });
  return ({ document, operation }) => {
    const found = compiled.get(operation);
    if (found) return found.query;
    const query = isCompilable(document, operation) ? compile(schema, document, operation) : null;
    compiled.set(operation, { query });
    return query;
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, name?.value, {
    disablingCapturingStackErrors: true,
    disableLeafSerialization: true,
  });
  return isCompiledQuery(compiled) ? compiled : null;
}
