import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { CallerError } from '../errors.ts';
import { MAX_ERRORS } from './limits.ts';

/**
 * Validates the variables before graphql-js does, because its messages repeat the values. Throws one
 * BAD_USER_INPUT with the first problems, each with the variable and path.
 */
export function validateVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const problems: string[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    if (problems.length < MAX_ERRORS) problems.push(...problemsOf(schema, definition, variables));
  }
  if (problems.length === 0) return;
  throw new CallerError('BAD_USER_INPUT', problems.slice(0, MAX_ERRORS).join(' '));
}

function problemsOf(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string[] {
  const name = variable.name.value;
  const type = typeFromAST(schema, typeNode) as GraphQLInputType | undefined;
  if (!type || !isInputType(type)) return [];
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (given === undefined) {
    return isNonNullType(type) && !defaultValue ? [`\`$${name}\` of type \`${type}\` is required.`] : [];
  }
  const problems: string[] = [];
  try {
    coerceInputValue(given, type, (path, _value, error) => {
      const fullPath = [name, ...path].join('.');
      problems.push(`\`$${fullPath}\` ${describeExpectedType(error.message)}`);
      // A body can contain very many problems, and graphql-js creates an error for each.
      if (problems.length === MAX_ERRORS) throw ENOUGH_PROBLEMS;
    });
  } catch (error) {
    if (error !== ENOUGH_PROBLEMS) throw error;
  }
  return problems;
}

/** Thrown to stop the validation at the maximum number of problems. */
const ENOUGH_PROBLEMS = new Error('maximum number of problems reached');

/** Translates a graphql-js message. Only names of the schema are taken from it, never a value. */
function describeExpectedType(message: string): string {
  const type = /^Expected (?:value of )?(?:non-nullable )?type "([^"]+)"/.exec(message)?.[1];
  if (type) return `must be of type \`${type}\`.`;
  const missing = /^Field "(\w+)" of required type "([^"]+)" was not provided/.exec(message);
  if (missing) return `is missing the required field \`${missing[1]}\` of type \`${missing[2]}\`.`;
  const unknown = /^Field "(\w+)" is not defined by type "(\w+)"/.exec(message);
  if (unknown) return `has an unknown field \`${unknown[1]}\`; type \`${unknown[2]}\` does not define it.`;
  const oneOf = /^Exactly one key must be specified for OneOf type "(\w+)"/.exec(message);
  if (oneOf) return `must have exactly one field of \`${oneOf[1]}\`.`;
  if (/^Field "\w+" must be non-null/.test(message)) return 'must not be null.';
  const enumeration = /"(\w+)" enum/.exec(message);
  if (enumeration) return `must be a value of the enum \`${enumeration[1]}\`.`;
  const scalar = /^(Int|Float|String|Boolean|ID) cannot represent/.exec(message);
  return scalar ? `must be of type \`${scalar[1]}\`.` : 'has an invalid value.';
}
