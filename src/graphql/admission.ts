import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { readPolicy } from '../auth/policy.ts';
import { requireScopes } from '../auth/require-scopes.ts';
import type { Context } from '../context.ts';
import { planner } from '../read/read-plan.ts';
import { costOf } from './cost.ts';
import { requireCost } from './cost-limit.ts';
import { requireExtent } from './limits.ts';
import { textRequirement } from './require-texts.ts';
import { neededScopes } from './required-scopes.ts';
import { requireVariables } from './validate-variables.ts';

/** An operation of a valid document, as a request asks for it. */
export interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** `showsCost`: whether a refusal is to tell the cost. */
export type Admit = (asked: Asked, context: Context, showsCost: boolean) => void;

/**
 * Lets an operation run, and says to its reading what it reads. Throws CallerError for one that is too large or costs too much, whose
 * scopes the caller lacks, or whose variables do not fit.
 */
export function admission(
  schema: GraphQLSchema,
  { costLimit, lookAhead }: { costLimit: number; lookAhead: boolean },
): Admit {
  const scopesOf = neededScopes(schema, readPolicy(schema));
  const requireTexts = textRequirement(schema);
  const planOf = planner(schema, lookAhead);
  return ({ document, operation, variables }, { principal, log, reading, errand }, showsCost) => {
    log.operation = operation.name?.value.slice(0, 100) ?? null;
    requireExtent(document, operation);
    requireScopes(principal, scopesOf(document, operation, variables));
    requireVariables(schema, operation, variables);
    requireTexts(document, operation, variables);
    log.cost = costOf(schema, document, operation, variables);
    requireCost(log.cost, costLimit, showsCost);
    errand.completes = operation.operation === OperationTypeNode.MUTATION;
    reading.follow(planOf(document, operation, variables));
  };
}
