import type { ApolloServerOptionsWithGateway } from '@apollo/server';
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
import { isCompilable } from './compilable.ts';

/** The same graph for those who see personal values as they are, and for the others. */
export interface Schemas {
  open: GraphQLSchema;
  hidden: GraphQLSchema;
}

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = Awaited<ReturnType<Gateway['load']>>['executor'];

/** What makes Apollo Server leave the execution to compiled code. */
export function compiling(schemas: Schemas): Gateway {
  const run = executor(schemas);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schemas.hidden, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: run }),
    stop: async () => {},
  };
}

/** Compiled code takes some 40 kB each. */
const MOST_COMPILED = 500;

/** Runs operations by code that is compiled for them, from their second time on. */
function executor({ open, hidden }: Schemas): Executor {
  const [forPersonal, forOthers] = [compiler(open), compiler(hidden)];
  return async ({ document, operation, request, context }) => {
    const { variables = {}, operationName } = request;
    const contextValue = context as unknown as Context;
    const interpret = () =>
      execute({ schema: hidden, document, contextValue, variableValues: variables, operationName });
    const compiled =
      operation && (contextValue.sight.personal ? forPersonal : forOthers)(document, operation);
    if (!compiled) return interpret();
    const result = await compiled.query(undefined, contextValue, variables);
    // graphql-js tells errors in full, and reads nothing again: the loaders have what was read, the reader what went wrong.
    return result.errors ? interpret() : (result as ExecutionResult);
  };
}

type Compiler = (document: DocumentNode, operation: OperationDefinitionNode) => CompiledQuery | null;

function compiler(schema: GraphQLSchema): Compiler {
  const compiled = new LRUCache<OperationDefinitionNode, { query: CompiledQuery | null }>({
    max: MOST_COMPILED,
  });
  const seen = new WeakSet<OperationDefinitionNode>();
  return (document, operation) => {
    const found = compiled.get(operation);
    if (found) return found.query;
    if (!seen.has(operation)) {
      seen.add(operation);
      return null;
    }
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
