import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { ArgumentGenerator } from './argument-generator.ts';
import type { Choices } from './choices.ts';
import type { GraphqlRequest } from './compare.ts';
import type { IsPermitted } from './permitted.ts';
import { PLAIN_ONLY } from './plain-only.ts';
import type { Values } from './values.ts';
import { Variables } from './variables.ts';

type SelectableType = GraphQLObjectType | GraphQLInterfaceType;

/** Limits that keep documents within those of the server. */
const MAX_DEPTH = 6;
const MAX_FIELDS = [6, 15, 30, 60];
const MAX_ALIASES = 40;
const MAX_DIRECTIVES = 20;
const MAX_SELECTIONS = 6;

/** Names that also occur in statements. */
const AWKWARD_ALIASES = [
  ...['page', 'o', 'own', 'value', 'shown', 'n', 'position', 'c0', 'f0', 'r1', 'r2', 'counted', 'items'],
  ...['select', 'from', 'User', 'rOw', 'an_object', 'default', 'customer', 'organization_id', 'key', 'rough'],
];

export interface GeneratorOptions {
  schema: GraphQLSchema;
  values: Values;
  isPermitted: IsPermitted;
}

export interface GeneratedRequest extends GraphqlRequest {
  /** Variables with which every `@skip` and `@include` with a variable decides the opposite. */
  reversed: Record<string, unknown>;
}

interface Fragment {
  name: string;
  type: GraphQLCompositeType;
  text: string;
}

export function generateRequest(choices: Choices, options: GeneratorOptions): GeneratedRequest {
  return new DocumentGenerator(choices, options).request();
}

/** Generates a query with fields that the caller may read. */
class DocumentGenerator {
  readonly #choices: Choices;
  readonly #options: GeneratorOptions;
  readonly #arguments: ArgumentGenerator;
  readonly #variables: Variables;
  readonly #fragments: Fragment[] = [];
  readonly #maxFields: number;
  readonly #hasDirectives: boolean;
  #fields = 0;
  #aliases = 0;
  #directives = 0;

  constructor(choices: Choices, options: GeneratorOptions) {
    this.#choices = choices;
    this.#options = options;
    this.#arguments = new ArgumentGenerator(choices, options.values, options.isPermitted);
    this.#variables = new Variables(choices);
    this.#maxFields = choices.oneOf(MAX_FIELDS);
    this.#hasDirectives = choices.chance(40);
  }

  request(): GeneratedRequest {
    const root = this.#options.schema.getQueryType() as GraphQLObjectType;
    const roots = this.#choices.chance(40) ? 1 + this.#choices.upTo(3) : 1;
    const selections = Array.from({ length: roots }, () => this.#field(root, 1));
    const fragments = this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
    const query = `query Generated${this.#variables.definitions} { ${selections.join(' ')} }`;
    const { values, reversed } = this.#variables;
    return { query: [query, ...fragments].join('\n'), variables: values, reversed };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.#choices.upTo(MAX_SELECTIONS - 1);
    const selections: string[] = [];
    while (selections.length < count && this.#fields < this.#maxFields)
      selections.push(this.#selection(type, depth));
    return `{ ${selections.join(' ') || '__typename'} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    if (this.#choices.chance(6)) return '__typename';
    if (this.#choices.chance(isAbstractType(type) ? 25 : 8)) return this.#inlineFragment(type, depth);
    if (this.#choices.chance(12)) return this.#spread(type, depth);
    return isObjectType(type) || isInterfaceType(type) ? this.#field(type, depth) : '__typename';
  }

  #field(type: SelectableType, depth: number): string {
    const candidates = this.#fieldsOf(type, depth);
    if (candidates.length === 0) return '__typename';
    const field = this.#choices.oneOf(candidates);
    this.#fields += 1;
    const args = this.#argumentsOf(type, field);
    const below = getNamedType(field.type);
    const selections = isCompositeType(below) ? this.#selections(below, depth + 1) : '';
    return `${this.#alias(field)}${field.name}${args}${this.#directive()} ${selections}`;
  }

  /** Composite fields are chosen as often as all leaf fields together. */
  #fieldsOf(type: SelectableType, depth: number): GraphQLField<unknown, unknown>[] {
    const fields = Object.values(type.getFields()).filter((field) => this.#isSelectable(field));
    const isComposite = (field: GraphQLField<unknown, unknown>) => isCompositeType(getNamedType(field.type));
    const composite = depth < MAX_DEPTH ? this.#readInSql(type, fields.filter(isComposite)) : [];
    const leaves = fields.filter((field) => !isComposite(field));
    if (leaves.length === 0 || (composite.length > 0 && this.#choices.chance(50))) return composite;
    return leaves;
  }

  /** Fields that only the resolvers read are rare, because they keep the whole document from the fast path. */
  #readInSql(type: SelectableType, fields: GraphQLField<unknown, unknown>[]): typeof fields {
    if (this.#choices.chance(3)) return fields;
    return fields.filter(({ name }) => !PLAIN_ONLY.has(`${type.name}.${name}`));
  }

  #isSelectable(field: GraphQLField<unknown, unknown>): boolean {
    if (field.args.length > 0 && this.#aliases >= MAX_ALIASES) return false;
    return this.#options.isPermitted(field, getNamedType(field.type));
  }

  #argumentsOf(type: SelectableType, { name, args }: GraphQLField<unknown, unknown>): string {
    if (args.length === 0) return '';
    const values = this.#arguments.of(`${type.name}.${name}`, args);
    const given = args.filter((each) => values[each.name] !== undefined);
    const texts = given.map(
      (each) => `${each.name}: ${this.#variables.argument(each.type, values[each.name])}`,
    );
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  }

  /** A field with arguments has an alias of its own, because the same name must have the same arguments. */
  #alias({ args }: GraphQLField<unknown, unknown>): string {
    if (args.length === 0 && (this.#aliases >= MAX_ALIASES || !this.#choices.chance(20))) return '';
    const alias = AWKWARD_ALIASES[this.#aliases] ?? `a${this.#aliases}`;
    this.#aliases += 1;
    return `${alias}: `;
  }

  #directive(): string {
    if (!this.#hasDirectives || this.#directives >= MAX_DIRECTIVES || !this.#choices.chance(10)) return '';
    this.#directives += 1;
    return ` @${this.#choices.oneOf(['skip', 'include'])}(if: ${this.#variables.condition()})`;
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.#choices.oneOf(this.#overlapping(type));
    const condition = on === type && this.#choices.chance(30) ? '' : ` on ${on}`;
    return `...${condition}${this.#directive()} ${this.#selections(on, depth)}`;
  }

  /** Spreads a fragment of this document again, or a new one. */
  #spread(type: GraphQLCompositeType, depth: number): string {
    const types = this.#overlapping(type);
    const known = this.#fragments.filter((fragment) => types.includes(fragment.type));
    const isReused = known.length > 0 && this.#choices.chance(50);
    const { name } = isReused
      ? this.#choices.oneOf(known)
      : this.#fragment(this.#choices.oneOf(types), depth);
    return `...${name}${this.#directive()}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): Fragment {
    const text = this.#selections(type, depth);
    const fragment = { name: `F${this.#fragments.length}`, type, text };
    this.#fragments.push(fragment);
    return fragment;
  }

  /** The type itself, its interfaces and its possible types, as far as the caller may read them. */
  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
    const { objects, interfaces: implementing } = isInterfaceType(type)
      ? this.#options.schema.getImplementations(type)
      : { objects: [], interfaces: [] };
    return [type, ...interfaces, ...implementing, ...objects].filter((each) =>
      this.#options.isPermitted(each),
    );
  }
}
