import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './fragments.ts';
import { appliesTo, fieldOf, objectTypesOf } from './object-types.ts';

/** Size of the code that graphql-jit generates for an operation. */
export interface CompiledSize {
  /**
   * Number of generated fields. Each field counts once for every object type that it can be resolved on,
   * wherever its fragment is spread: 800 tokens can become 9,000 fields. A field that is selected twice in
   * one selection set counts twice.
   */
  fields: number;
  /** Characters of the field paths, which the generated code repeats, and of the fields' arguments. */
  characters: number;
}

export function compiledSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): CompiledSize {
  const root = schema.getRootType(operation);
  return root ? new Measure(schema, fragmentsOf(document)).ofSet(selectionSet, root) : EMPTY;
}

const EMPTY: CompiledSize = { fields: 0, characters: 0 };

/** Measures each selection set once for each type, however often its fragment is spread. */
class Measure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<SelectionSetNode, Map<GraphQLObjectType, CompiledSize>>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  ofSet(set: SelectionSetNode, type: GraphQLObjectType): CompiledSize {
    const ofTypes = this.#measured.get(set) ?? new Map<GraphQLObjectType, CompiledSize>();
    this.#measured.set(set, ofTypes);
    const found = ofTypes.get(type);
    if (found) return found;
    const size = sum(set.selections.map((node) => this.#ofSelection(node, type)));
    ofTypes.set(type, size);
    return size;
  }

  #ofSelection(node: SelectionNode, type: GraphQLObjectType): CompiledSize {
    if (node.kind === Kind.FIELD) return this.#ofField(node, type);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    const applies = fragment && appliesTo(this.#schema, fragment.typeCondition?.name.value, type);
    return applies ? this.ofSet(fragment.selectionSet, type) : EMPTY;
  }

  #ofField(node: FieldNode, type: GraphQLObjectType): CompiledSize {
    const name = node.name.value;
    const field = fieldOf(type, name);
    const children =
      field && node.selectionSet ? this.#children(node.selectionSet, getNamedType(field.type)) : EMPTY;
    const fields = 1 + children.fields;
    const ofPaths = fields * (node.alias?.value ?? name).length + children.characters;
    return { fields, characters: ofPaths + charactersOfArguments(node) };
  }

  #children(set: SelectionSetNode, given: GraphQLNamedType): CompiledSize {
    return sum(objectTypesOf(this.#schema, given).map((type) => this.ofSet(set, type)));
  }
}

function charactersOfArguments({ arguments: given = [] }: FieldNode): number {
  return (given.at(-1)?.loc?.end ?? 0) - (given[0]?.loc?.start ?? 0);
}

function sum(sizes: readonly CompiledSize[]): CompiledSize {
  return {
    fields: sizes.reduce((total, { fields }) => total + fields, 0),
    characters: sizes.reduce((total, { characters }) => total + characters, 0),
  };
}
