import { type GraphQLInputObjectType, type GraphQLScalarType, OperationTypeNode } from 'graphql';
import { MAX_CURSOR } from '../read/cursor.ts';

/**
 * Maximum characters of any text in a request. It is higher than the limit of every customer field; those
 * limits are reported as `TOO_LONG`. Longer texts reach neither the validation of fields nor the database.
 */
export const MAX_TEXT = 10_000;

/** Far longer than a real id. A malformed id is handled like an unknown one: the result is null. */
const MAX_ID = 255;

/** Maximum number of code points that one composed character (NFC) can have in decomposed form. */
const MAX_DECOMPOSED = 4;

/** Limits for texts in queries, by type. A longer text cannot be a valid value of the type. */
const maxByType: Readonly<Record<string, number>> = {
  ID: MAX_ID,
  CountryCode: 2,
  DateTime: 35,
  EmailAddress: 254 * MAX_DECOMPOSED,
};

/**
 * Limits for texts in queries, by argument name or by input type and field. The descriptions in `schema/`
 * state them too.
 */
const maxByLocation: Readonly<Record<string, number>> = {
  after: MAX_CURSOR,
  before: MAX_CURSOR,
  'CustomerReferenceInput.value': 255 * MAX_DECOMPOSED,
};

/** Location of a text: an argument, or a field of an input type. */
export interface TextLocation {
  name: string;
  inputType?: GraphQLInputObjectType | undefined;
}

/**
 * Returns the maximum number of characters of a text. Mutations only have the general limit here, because
 * their fields have limits of their own.
 */
export function maxCharacters(
  operation: OperationTypeNode,
  { name, inputType }: TextLocation,
  type: GraphQLScalarType,
): number {
  if (operation === OperationTypeNode.MUTATION) return MAX_TEXT;
  const location = inputType ? `${inputType.name}.${name}` : name;
  return maxByLocation[location] ?? maxByType[type.name] ?? MAX_TEXT;
}
