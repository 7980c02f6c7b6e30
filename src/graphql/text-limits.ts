import { type GraphQLInputObjectType, type GraphQLScalarType, OperationTypeNode } from 'graphql';
import { MAX_CURSOR } from '../read/cursor.ts';

/**
 * Characters of any text that a request gives: more than any field of a customer may hold, whose own limits are reported as `TOO_LONG`.
 * Nothing longer gets to what computes or to the database.
 */
export const MAX_TEXT = 10_000;

/** Far beyond an id. A malformed one is answered with null, as an unknown one. */
const MAX_ID = 255;

/** A character that is stored composed (NFC) may be sent as up to so many code points. */
const MAX_DECOMPOSED = 4;

/** Of a text of a query, by its type. A longer one could be nothing of the kind. */
const maxByType: Readonly<Record<string, number>> = {
  ID: MAX_ID,
  CountryCode: 2,
  DateTime: 35,
  EmailAddress: 254 * MAX_DECOMPOSED,
};

/** Of a text of a query, by the name of its argument, or of its input type and field. The descriptions in `schema/` say it too. */
const maxByLocation: Readonly<Record<string, number>> = {
  after: MAX_CURSOR,
  before: MAX_CURSOR,
  'CustomerReferenceInput.value': 255 * MAX_DECOMPOSED,
};

/** Where a text stands: an argument, or a field of an input type. */
export interface TextLocation {
  name: string;
  inputType?: GraphQLInputObjectType | undefined;
}

/** How many characters a text may have. What is written has limits of its own where it is written. */
export function maxCharacters(
  operation: OperationTypeNode,
  { name, inputType }: TextLocation,
  type: GraphQLScalarType,
): number {
  if (operation === OperationTypeNode.MUTATION) return MAX_TEXT;
  const location = inputType ? `${inputType.name}.${name}` : name;
  return maxByLocation[location] ?? maxByType[type.name] ?? MAX_TEXT;
}
