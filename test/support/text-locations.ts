import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  OperationTypeNode,
} from 'graphql';

/** An argument or input field that takes a text. */
export interface TextLocation {
  kind: OperationTypeNode;
  /** `Query.customers(after)` or `CustomerFilter.email`. */
  coordinate: string;
  scalar: GraphQLScalarType;
  description: string;
  /** Path from the argument to the field. */
  path: string[];
  /**
   * Type of the argument, a value of it that contains a text at this location, and the path within the value.
   */
  argument: { type: GraphQLInputType; value(text: string): unknown; path: (string | number)[] };
  /** Returns a document with a literal or variable at this location, or in place of the complete argument. */
  document(inLocation: string, variables?: string): string;
  argumentDocument(argument: string, variables: string): string;
}

type Build = (inner: string) => string;
type Given = GraphQLArgument | GraphQLInputField;

const NO_TEXT = ['Int', 'Float', 'Boolean'];

export function isText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isScalarType(named) && !NO_TEXT.includes(named.name);
}

/** Returns all text locations in the arguments of every field of every type. */
export function textLocations(schema: GraphQLSchema): TextLocation[] {
  const queries = pathsToTypes(schema).flatMap(([name, select]) =>
    locationsOn(schema, name, OperationTypeNode.QUERY, select),
  );
  return [
    ...queries,
    ...locationsOn(schema, 'Mutation', OperationTypeNode.MUTATION, (fields) => `{ ${fields} }`),
  ];
}

/**
 * For each type, returns a function that builds the shortest selection from the root to fields of the type.
 */
function pathsToTypes(schema: GraphQLSchema): [name: string, select: Build][] {
  const paths = new Map<string, Build>([['Query', (fields) => `{ ${fields} }`]]);
  for (const [name, select] of paths) {
    for (const { name: field, type, args } of fieldsOf(schema, name)) {
      const below = getNamedType(type);
      if (!isCompositeType(below)) continue;
      for (const other of isObjectType(below) ? [below] : schema.getPossibleTypes(below)) {
        const call = `${field}${inParentheses(args.filter(isRequired).map(sampleOf))}`;
        if (!paths.has(other.name))
          paths.set(other.name, (fields) => select(`${call} { ... on ${other.name} { ${fields} } }`));
      }
    }
  }
  return [...paths];
}

function locationsOn(
  schema: GraphQLSchema,
  typeName: string,
  kind: OperationTypeNode,
  select: Build,
): TextLocation[] {
  return fieldsOf(schema, typeName).flatMap(({ name, type, args }) =>
    args.flatMap((argument) => {
      const others = args.filter((other) => other !== argument && isRequired(other)).map(sampleOf);
      const selection = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
      const call: Build = (value) =>
        select(`${name}${inParentheses([`${argument.name}: ${value}`, ...others])} ${selection}`);
      return textsBelow(argument).map(({ build, coordinate, ...text }) => ({
        ...{ ...text, kind },
        coordinate: coordinate ?? `${typeName}.${name}(${argument.name})`,
        document: (inLocation: string, variables = '') => `${kind} Q${variables} ${call(build(inLocation))}`,
        argumentDocument: (inner: string, variables: string) => `${kind} Q${variables} ${call(inner)}`,
      }));
    }),
  );
}

interface TextBelow extends Pick<TextLocation, 'scalar' | 'description' | 'path' | 'argument'> {
  /** Set if the text is in an input field. */
  coordinate?: string;
  build: Build;
}

function textsBelow({ name, type, description }: Given): TextBelow[] {
  const inner = getNullableType(type);
  const named = getNamedType(type);
  const inList = (text: TextBelow): TextBelow =>
    isListType(inner)
      ? {
          ...text,
          build: (value) => `[${text.build(value)}]`,
          argument: {
            ...text.argument,
            value: (value) => [text.argument.value(value)],
            path: [0, ...text.argument.path],
          },
        }
      : text;
  const texts = isInputObjectType(named)
    ? textsInFields(named)
    : isText(type)
      ? [{ scalar: named as GraphQLScalarType, description: description ?? '', path: [], ...itself(type) }]
      : [];
  return texts
    .map((text) => ({ ...inList(text), path: [name, ...text.path] }))
    .map((text) => ({
      ...text,
      argument: { ...text.argument, type },
    }));
}

function itself(type: GraphQLInputType): Pick<TextBelow, 'argument' | 'build'> {
  return { build: (value) => value, argument: { type, value: (text) => text, path: [] } };
}

function textsInFields(type: GraphQLInputObjectType): TextBelow[] {
  const fields = Object.values(type.getFields());
  return fields.flatMap((field) => {
    const others = type.isOneOf ? [] : fields.filter((other) => other !== field && isRequired(other));
    return textsBelow(field).map((text) => ({
      ...text,
      coordinate: text.coordinate ?? `${type.name}.${field.name}`,
      build: (value: string) =>
        `{ ${[`${field.name}: ${text.build(value)}`, ...others.map(sampleOf)].join(', ')} }`,
      argument: {
        ...text.argument,
        value: (value: string) => ({
          ...Object.fromEntries(others.map((other) => [other.name, sample(other.type)])),
          [field.name]: text.argument.value(value),
        }),
        path: [field.name, ...text.argument.path],
      },
    }));
  });
}

function fieldsOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

function isRequired({ type, defaultValue }: Given): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function inParentheses(given: string[]): string {
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function sampleOf({ name, type }: Given): string {
  return `${name}: ${literal(sample(type), getNamedType(type))}`;
}

/** Returns a valid value of a type. */
function sample(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sample(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isScalarType(inner)) return { Int: 1, Float: 1, Boolean: true }[inner.name] ?? 'x';
  const fields = Object.values((inner as GraphQLInputObjectType).getFields());
  const chosen = (inner as GraphQLInputObjectType).isOneOf ? fields.slice(0, 1) : fields.filter(isRequired);
  return Object.fromEntries(chosen.map((field) => [field.name, sample(field.type)]));
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, type)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = Object.entries(value as object).map(
    ([name, part]) =>
      `${name}: ${literal(part, getNamedType(type.getFields()[name]?.type as GraphQLInputType) as GraphQLInputType)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
