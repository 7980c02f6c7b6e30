import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { readPolicy } from '../auth/policy.ts';
import { requireScopes } from '../auth/require-scopes.ts';
import type { Context } from '../context.ts';
import { createPlanner } from '../read/read-plan.ts';
import { costOf } from './cost.ts';
import { requireCost } from './cost-limit.ts';
import { requireOperationSize } from './limits.ts';
import { textLimits } from './require-texts.ts';
import { requiredScopes } from './required-scopes.ts';
import { validateVariables } from './validate-variables.ts';

/** An operation of a valid document, as a request asks for it. */
export interface OperationRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** `showsCost`: whether a refusal is to tell the cost. */
export type Admit = (request: OperationRequest, context: Context, wantsCost: boolean) => void;

/**
 * Lets an operation run, and says to its reading what it reads. Throws CallerError for one that is too large or costs too much, whose
 * scopes the caller lacks, or whose variables do not fit.
 */
export function admission(
  schema: GraphQLSchema,
  { costLimit, lookAhead }: { costLimit: number; lookAhead: boolean },
): Admit {
  const scopesOf = requiredScopes(schema, readPolicy(schema));
  const requireTexts = textLimits(schema);
  const planOf = createPlanner(schema, lookAhead);
  return ({ document, operation, variables }, { principal, log, loaders, queryContext }, wantsCost) => {
    log.operation = operation.name?.value.slice(0, 100) ?? null;
    requireOperationSize(document, operation);
    requireScopes(principal, scopesOf(document, operation, variables));
    validateVariables(schema, operation, variables);
    requireTexts(document, operation, variables);
    log.cost = costOf(schema, document, operation, variables);
    requireCost(log.cost, costLimit, wantsCost);
    queryContext.completeOnDisconnect = operation.operation === OperationTypeNode.MUTATION;
    loaders.usePlan(planOf(document, operation, variables));
  };
}
