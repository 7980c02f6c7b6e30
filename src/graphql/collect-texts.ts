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
import { singleOperation } from './fragments.ts';
import type { TextCheck, TextChecks, TooLong } from './text-check.ts';
import type { TextLocation } from './text-limits.ts';

/** The texts that an operation contains. */
export interface OperationTexts {
  /** Texts in the document itself that are too long. */
  tooLong: readonly TooLong[];
  /**
   * The uses of variables that can contain text. A variable can be used several times with different limits.
   */
  variables: readonly { name: string; check: TextCheck }[];
}

/** Collects the texts of an operation. The caller caches the result for each document. */
export function collectTexts(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  checkOf: TextChecks,
): OperationTexts {
  const info = new TypeInfo(schema);
  const collector = new Collector(operation, checkOf);
  const leave = () => collector.leave();
  const text = ({ value }: { value: string }) => collector.text(value, info.getInputType());
  visit(
    singleOperation(document, operation),
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
      // An id can be written as an integer.
      IntValue: text,
      Variable(node, _key, parent) {
        const isDefinition = parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
        if (!isDefinition) collector.variable(node, info.getInputType());
      },
    }),
  );
  return collector;
}

class Collector implements OperationTexts {
  readonly tooLong: TooLong[] = [];
  readonly variables: { name: string; check: TextCheck }[] = [];
  readonly #operation: OperationDefinitionNode;
  readonly #checkOf: TextChecks;
  /** The path from the argument to the current value. */
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
    const definition = this.#operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    const found = definition?.defaultValue && check(valueFromASTUntyped(definition.defaultValue));
    if (found) this.tooLong.push({ ...found, path: [`$${name}`, ...found.path] });
  }

  /**
   * Whether the same variable was already seen with the same type and limit. A fragment or an alias can
   * repeat it.
   */
  #isKnown(name: string, type: GraphQLInputType, { inputType, name: argument }: TextLocation): boolean {
    const key = `${name} ${type} ${inputType} ${argument}`;
    if (this.#found.has(key)) return true;
    this.#found.add(key);
    return false;
  }
}
