import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type VariableNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { alone } from './fragments.ts';
import type { TextCheck, TextChecks, TooLong } from './text-check.ts';
import type { TextLocation } from './text-limits.ts';

/** The texts that an operation gives. */
export interface GivenTexts {
  /** Those that stand in the document and are too long. */
  tooLong: readonly TooLong[];
  /** The places where variables give some. One variable may stand in several, with another limit in each. */
  variables: readonly { name: string; check: TextCheck }[];
}

/** Finds the texts of an operation, once for its document. */
export function textsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  checkOf: TextChecks,
): GivenTexts {
  const info = new TypeInfo(schema);
  const collector = new Collector(operation, checkOf);
  const leave = () => collector.leave();
  const text = ({ value }: { value: string }) => collector.text(value, info.getInputType());
  visit(
    alone(document, operation),
    visitWithTypeInfo(info, {
      VariableDefinition: {
        enter: ({ variable }) => collector.enter({ name: `$${variable.name.value}` }),
        leave,
      },
      Argument: { enter: ({ name }) => collector.enter({ name: name.value }), leave },
      ObjectField: {
        enter({ name }) {
          const parent = getNamedType(info.getParentInputType());
          collector.enter({ name: name.value, inputType: isInputObjectType(parent) ? parent : undefined });
        },
        leave,
      },
      StringValue: text,
      // An id may be written as a number.
      IntValue: text,
      Variable(node, _key, parent) {
        const isDefinition = parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
        if (!isDefinition) collector.variable(node, info.getInputType());
      },
    }),
  );
  return collector;
}

class Collector implements GivenTexts {
  readonly tooLong: TooLong[] = [];
  readonly variables: { name: string; check: TextCheck }[] = [];
  readonly #operation: OperationDefinitionNode;
  readonly #checkOf: TextChecks;
  /** From the argument inwards. */
  readonly #locations: TextLocation[] = [];
  readonly #found = new Set<string>();

  constructor(operation: OperationDefinitionNode, checkOf: TextChecks) {
    this.#operation = operation;
    this.#checkOf = checkOf;
  }

  enter(location: TextLocation): void {
    this.#locations.push(location);
  }

  leave(): void {
    this.#locations.pop();
  }

  text(text: string, type: GraphQLInputType | null | undefined): void {
    const scalar = getNamedType(type);
    const location = this.#locations.at(-1);
    if (!location || !isScalarType(scalar)) return;
    const found = this.#checkOf(scalar, location)?.(text);
    if (found) this.tooLong.push({ ...found, path: this.#locations.map(({ name }) => name) });
  }

  variable({ name: { value: name } }: VariableNode, type: GraphQLInputType | null | undefined): void {
    const location = this.#locations.at(-1);
    const check = type && location && this.#checkOf(type, location);
    if (!check || this.#isKnown(name, type, location)) return;
    this.variables.push({ name, check });
    const byDefault = this.#operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    const found = byDefault?.defaultValue && check(valueFromASTUntyped(byDefault.defaultValue));
    if (found) this.tooLong.push({ ...found, path: [`$${name}`, ...found.path] });
  }

  /** A fragment, or an alias, may give a variable once more to what it was given to before. */
  #isKnown(name: string, type: GraphQLInputType, { inputType, name: argument }: TextLocation): boolean {
    const key = `${name} ${type} ${inputType} ${argument}`;
    if (this.#found.has(key)) return true;
    this.#found.add(key);
    return false;
  }
}
