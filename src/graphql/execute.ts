import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';
import type { OperationRequest } from './admission.ts';
import { compiledSize } from './compiled-size.ts';
import type { CachedDocument, CompiledCode, DocumentCache } from './document-cache.ts';
import { weightOfCode } from './document-weight.ts';
import { isCompilable } from './jit-support.ts';

/** The same graph for those who see personal values as they are, and for the others. */
export interface Schemas {
  unmasked: GraphQLSchema;
  masked: GraphQLSchema;
}

/** An operation of a document that is kept. */
export interface CachedOperationRequest extends OperationRequest {
  cached: CachedDocument;
}

export type Execute<T extends OperationRequest = OperationRequest> = (
  asked: T,
  context: Context,
) => ExecutionResult | Promise<ExecutionResult>;

/** Runs operations by graphql-js. */
export function graphqlJsExecutor(schema: GraphQLSchema): Execute {
  return ({ document, operation, variables }, contextValue) =>
    execute({
      ...{ schema, document, contextValue },
      variableValues: variables,
      operationName: operation.name?.value,
    });
}

/** The use of a document from which on it is worth to be compiled: most of what is sent once or twice is never sent again. */
const COMPILED_USE = 3;

/** Bytes of compiled code, as they are estimated. To compile this much takes some 50 ms, in which nothing else is done. */
const MAX_COMPILED_WEIGHT = 2_500_000;

/** Runs queries by code that is compiled for them, where that gives the answer of graphql-js, and the others by that. */
export function jitExecutor(schemas: Schemas, documents: DocumentCache): Execute<CachedOperationRequest> {
  const interpret = graphqlJsExecutor(schemas.masked);
  return async (asked, context) => {
    const variant = context.visibility.canReadPii ? 'unmasked' : 'masked';
    const code = codeOf(asked.cached, asked.operation);
    if (code[variant] === undefined && asked.cached.uses >= COMPILED_USE) {
      code[variant] = compiler(schemas[variant], documents)(asked);
    }
    const result = await code[variant]?.query(undefined, context, asked.variables);
    // graphql-js tells errors in full, and reads nothing again: the loaders have what was read, the reader what went wrong.
    return result && !result.errors ? (result as ExecutionResult) : interpret(asked, context);
  };
}

function codeOf({ compiled }: CachedDocument, operation: OperationDefinitionNode): CompiledCode {
  const found = compiled.get(operation);
  if (found) return found;
  const code = {};
  compiled.set(operation, code);
  return code;
}

/** Compiles an operation, and has its document weigh so much more; null where graphql-js must run it. */
function compiler(
  schema: GraphQLSchema,
  documents: DocumentCache,
): (asked: CachedOperationRequest) => CompiledQuery | null {
  return ({ document, operation, cached }) => {
    if (!isCompilable(document, operation)) return null;
    const weight = weightOfCode(compiledSize(schema, document, operation));
    if (weight > MAX_COMPILED_WEIGHT) return null;
    documents.grow(cached, weight);
    return compile(schema, document, operation);
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
