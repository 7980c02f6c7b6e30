import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** How values are masked, by class of `@pii`. */
const MASKING = {
  TEXT: 'masked',
  IDENTIFIER: 'masked except the last four characters',
  EXACT: 'null',
  AS_FIELD: 'like the field that changed',
};

/** The order of the facts. Those of other directives come last. */
const ORDER = ['auth', 'pii', 'listSize'];

/** Returns what the directives of a node say, for example its scopes. */
export function factsOf(node: { directives?: readonly ConstDirectiveNode[] | undefined }): string[] {
  const rank = ({ name }: ConstDirectiveNode) => [...ORDER, name.value].indexOf(name.value);
  const directives = (node.directives ?? []).toSorted((one, other) => rank(one) - rank(other));
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const values = given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]);
    return factOf(name.value, Object.fromEntries(values));
  });
}

function factOf(directive: string, values: Record<string, unknown>): string[] {
  switch (directive) {
    case 'auth':
      return Array.isArray(values.scopes) ? [`*Needs* ${codes(values.scopes)}`] : [];
    case 'pii':
      return [`*PII* ${MASKING[values.class as keyof typeof MASKING]}`];
    case 'cost':
      return [`*Cost* ${Number(values.weight).toLocaleString('en')}`];
    case 'listSize':
      return [`*Size* ${sizeText(values)}`];
    case 'oneOf':
      return ['Exactly one field must be present, and not null'];
    case 'deprecated':
      return [`*Deprecated* ${values.reason ?? ''}`.trim()];
    case 'specifiedBy':
      return [`[Specification](${values.url})`];
    default:
      throw new Error(`the reference does not show @${directive}`);
  }
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function sizeText({ slicingArguments = [], assumedSize }: Record<string, unknown>): string {
  const given = (slicingArguments as string[]).map((name) => `\`${name}\``).join(' or ');
  return [given, assumedSize].filter(Boolean).join(', else ');
}
