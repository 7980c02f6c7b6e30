import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Policy } from '../auth/policy.ts';
import { requireScopes } from '../auth/require-scopes.ts';
import type { Context } from '../context.ts';
import { operationCosts } from './cost.ts';
import { readCosts, withLargestLists } from './cost-directives.ts';
import { requireCost } from './cost-limit.ts';
import { requireOperationSize } from './limits.ts';
import { textLimits } from './require-text-limits.ts';
import { requiredScopes } from './required-scopes.ts';
import { selectionOfOperations } from './selection.ts';
import { describeOperation } from './trace-operation.ts';
import { validateVariables } from './validate-variables.ts';

/** One operation of a valid document, with the variables of the request. */
export interface OperationRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** Checks an operation before it runs. `wantsCost`: whether a QUERY_TOO_COMPLEX error reports the cost. */
export type Admit = (request: OperationRequest, context: Context, wantsCost: boolean) => void;

/**
 * Creates the check that each operation passes before it runs. It also gives the operation's selection to the
 * loaders. The check throws CallerError if the operation is too large or too expensive, if the caller lacks a
 * scope, or if a variable is invalid.
 */
export function admission(
  schema: GraphQLSchema,
  policy: Policy,
  { costLimit }: { costLimit: number },
): Admit {
  const scopesOf = requiredScopes(schema, policy);
  const requireTexts = textLimits(schema);
  const fieldCosts = readCosts(schema);
  const costsOf = operationCosts(schema, fieldCosts);
  const largestCostsOf = operationCosts(schema, withLargestLists(fieldCosts));
  const selectionOf = selectionOfOperations(schema);
  return (
    { document, operation, variables },
    { principal, log, loaders, queryContext, router },
    wantsCost,
  ) => {
    log.operation = operation.name?.value.slice(0, 100) ?? null;
    requireOperationSize(document, operation);
    requireScopes(principal, scopesOf(document, operation, variables));
    validateVariables(schema, operation, variables);
    requireTexts(document, operation, variables);
    const costs = costsOf(document, operation);
    log.cost = costs.of(variables);
    requireCost(log.cost, costLimit, wantsCost);
    queryContext.completeOnDisconnect = operation.operation === OperationTypeNode.MUTATION;
    describeOperation(queryContext, operation.operation);
    if (operation.operation === OperationTypeNode.MUTATION) router?.usePrimary('mutation');
    // A mutation has written when its response is read, so its response is never stopped.
    const inSteps = largestCostsOf(document, operation).of(variables) > costLimit;
    if (operation.operation === OperationTypeNode.QUERY)
      loaders.costMeter.start({ max: costLimit, inSteps, ...costs });
    loaders.selection = selectionOf(document, operation);
  };
}
