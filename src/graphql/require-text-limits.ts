import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { CallerError } from '../errors.ts';
import { collectTexts, type OperationTexts } from './collect-texts.ts';
import { MAX_ERRORS } from './limits.ts';
import { type TooLong, textChecks } from './text-check.ts';

/**
 * Throws BAD_USER_INPUT if an operation contains texts that are too long. The message has their paths and
 * limits, but not the texts.
 */
export type RequireTextLimits = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => void;

/** Literals are checked once for each document, variables in each request. */
export function textLimits(schema: GraphQLSchema): RequireTextLimits {
  const known = new WeakMap<OperationDefinitionNode, OperationTexts>();
  const ofMutations = textChecks(OperationTypeNode.MUTATION);
  const ofQueries = textChecks(OperationTypeNode.QUERY);
  return (document, operation, variables) => {
    let texts = known.get(operation);
    if (!texts) {
      const checks = operation.operation === OperationTypeNode.MUTATION ? ofMutations : ofQueries;
      texts = collectTexts(schema, document, operation, checks);
      known.set(operation, texts);
    }
    if (texts.tooLong.length > 0) throw tooLongError(texts.tooLong);
    if (texts.variables.length > 0) requireVariableTexts(texts, variables);
  };
}

function requireVariableTexts(
  { variables: checks }: OperationTexts,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const { name, check } of checks) {
    const found = check(variables[name]);
    if (found) throw tooLongError([{ ...found, path: [`$${name}`, ...found.path] }]);
  }
}

function tooLongError(tooLong: readonly TooLong[]): CallerError {
  const messages = tooLong.map(
    ({ path, max }) => `\`${path.join('.')}\` must have at most ${max} characters.`,
  );
  return new CallerError('BAD_USER_INPUT', messages.slice(0, MAX_ERRORS).join(' '));
}
