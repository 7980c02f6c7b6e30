import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Policy } from '../auth/policy.ts';
import type { Context } from '../context.ts';
import { executedOperations } from '../metrics/metrics.ts';
import type { OperationRequest } from './admission.ts';
import { compiledSize } from './compiled-size.ts';
import type { CachedDocument, CompiledCode, DocumentCache } from './document-cache.ts';
import { weightOfCode } from './document-weight.ts';
import { isCompilable } from './jit-support.ts';

/**
 * The same schema with unmasked fields, for callers with `pii:read`, and with masked fields for all others.
 */
export interface Schemas {
  unmasked: GraphQLSchema;
  masked: GraphQLSchema;
  /** The access policy of both. */
  policy: Policy;
}

/** An operation of a cached document. */
export interface CachedOperationRequest extends OperationRequest {
  cached: CachedDocument;
}

export type Executor<T extends OperationRequest = OperationRequest> = (
  request: T,
  context: Context,
) => ExecutionResult | Promise<ExecutionResult>;

export function graphqlJsExecutor(schema: GraphQLSchema): Executor {
  return ({ document, operation, variables }, contextValue) =>
    execute({
      ...{ schema, document, contextValue },
      variableValues: variables,
      operationName: operation.name?.value,
    });
}

/**
 * Number of uses from which on a document is compiled. Most documents that are sent once or twice are never
 * sent again.
 */
const COMPILED_USE = 3;

/**
 * Maximum estimated size of compiled code in bytes. Compiling this much blocks the event loop for about 50
 * ms.
 */
const MAX_COMPILED_WEIGHT = 2_500_000;

/**
 * Executes queries with compiled code if that gives the same result as graphql-js, and all other operations
 * with graphql-js.
 */
export function jitExecutor(schemas: Schemas, documents: DocumentCache): Executor<CachedOperationRequest> {
  const interpret = graphqlJsExecutor(schemas.masked);
  return async (request, context) => {
    const variant = context.visibility.canReadPii ? 'unmasked' : 'masked';
    const code = codeOf(request.cached, request.operation);
    if (code[variant] === undefined && request.cached.uses >= COMPILED_USE) {
      code[variant] = compiler(schemas[variant], documents)(request);
    }
    const result = await code[variant]?.query(undefined, context, request.variables);
    const isComplete = result && (!result.errors || context.loaders.costMeter.exceeded);
    executedOperations.inc({ execution: isComplete ? 'compiled' : 'interpreted' });
    if (isComplete) return result as ExecutionResult;
    // Compiled code reports errors with less detail, so graphql-js executes the operation again. This reads
    // nothing again: the loaders have cached the rows and the read errors.
    if (result) context.loaders.costMeter.restart();
    return interpret(request, context);
  };
}

function codeOf({ compiled }: CachedDocument, operation: OperationDefinitionNode): CompiledCode {
  const found = compiled.get(operation);
  if (found) return found;
  const code = {};
  compiled.set(operation, code);
  return code;
}

/**
 * Returns a function that compiles an operation and adds the code to the weight of its document. It returns
 * null if graphql-js must execute the operation.
 */
function compiler(
  schema: GraphQLSchema,
  documents: DocumentCache,
): (request: CachedOperationRequest) => CompiledQuery | null {
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
