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
 * Checks the variables before graphql-js does, because its messages repeat the values. Throws one BAD_USER_INPUT that
 * names the first problems by variable and path.
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
    return isNonNullType(type) && !defaultValue ? [`\`$${name}\` of type ${type} is missing.`] : [];
  }
  const problems: string[] = [];
  try {
    coerceInputValue(given, type, (path, _value, error) => {
      const index = [name, ...path].join('.');
      problems.push(`\`$${index}\` ${expectation(error.message)}`);
      // There may be as many as a body has room for, and graphql-js makes an error of each.
      if (problems.length === MAX_ERRORS) throw MAX_PROBLEMS;
    });
  } catch (error) {
    if (error !== MAX_PROBLEMS) throw error;
  }
  return problems;
}

/** Thrown to stop looking for more. */
const MAX_PROBLEMS = new Error('enough');

/** Keeps what the message says of the schema; a value stands only where it is cut off. */
function expectation(message: string): string {
  const type = /^Expected (?:value of )?(?:non-nullable )?type "([^"]+)"/.exec(message)?.[1];
  if (type) return `must be of type ${type}.`;
  const missing = /^Field "(\w+)" of required type "([^"]+)" was not provided/.exec(message);
  if (missing) return `lacks the field ${missing[1]} of type ${missing[2]}.`;
  const unknown = /^Field "(\w+)" is not defined by type "(\w+)"/.exec(message);
  if (unknown) return `has a field ${unknown[1]} that ${unknown[2]} does not have.`;
  const oneOf = /^Exactly one key must be specified for OneOf type "(\w+)"/.exec(message);
  if (oneOf) return `must have exactly one field of ${oneOf[1]}.`;
  if (/^Field "\w+" must be non-null/.test(message)) return 'must not be null.';
  const enumeration = /"(\w+)" enum/.exec(message);
  if (enumeration) return `must be a value of the enum ${enumeration[1]}.`;
  const scalar = /^(Int|Float|String|Boolean|ID) cannot represent/.exec(message);
  return scalar ? `must be of type ${scalar[1]}.` : 'cannot be used.';
}
