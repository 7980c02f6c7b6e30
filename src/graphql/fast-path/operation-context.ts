import { collectFields, collectSubFields } from '@graphql-tools/utils';
import type { EntityName, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { sql } from 'kysely';
import type { FieldPolicies } from '../../auth/field-policy.ts';
import { MASK_RULES } from '../../auth/mask.ts';
import { Parameter, type Sql } from '../../db/compile-sql.ts';
import { type FieldSql, sqlOfField } from '../../read/field-sql.ts';
import { type Table, Tables } from '../../read/tables.ts';
import { fragmentsOf } from '../fragments.ts';
import {
  type Access,
  type ArgumentSite,
  evaluate,
  PlainPathNeeded,
  type Source,
  valuesOf,
} from './argument-site.ts';

/** What the fast path knows of the schema. */
export interface FastSchema {
  schema: GraphQLSchema;
  /** The declarations of all fields by `Type.field`. */
  fieldSql: ReadonlyMap<string, FieldSql | 'property' | null>;
  policies: FieldPolicies;
  metadata: MetadataStorage;
}

/** An operation, its coerced variables and what its caller may read. */
export interface FastOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  access: Access;
}

/** What the arguments of a field ask for, and the parameters of their values. */
interface BoundSource {
  source: Source;
  parameters: readonly Parameter[];
}

/** Fields of an object by the key that they have in the response. */
export type Fields = ReadonlyMap<string, FieldNode[]>;

/**
 * Maximum numbers of values that one statement selects, and of tables that it reads. PostgreSQL plans all of
 * them, and a small document can spread a fragment very often. The plain path reads what several fields share
 * only once.
 */
const MAX_VALUES = 500;
const MAX_TABLES = 48;

/** PostgreSQL shortens longer names. */
const MAX_KEY = 63;

/** The statement of one operation while it is built: its tables, and its parameters so far. */
export class OperationContext {
  readonly fast: FastSchema;
  readonly tables: Tables;
  /**
   * The organization as the owner of a list. PostgreSQL knows its value when it makes a plan for the values, so it
   * knows how many rows the organization has.
   */
  readonly organization: Sql = sql`${new Parameter(1)}::uuid`;
  readonly sites: ArgumentSite[] = [];
  readonly #operation: FastOperation;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  /** By the field and what it reads: the fields of a fragment can be merged with others in one of its places. */
  readonly #bound = new Map<FieldNode, Map<string, BoundSource>>();
  #parameters = 1;
  #tables = 0;
  #selected = 0;

  constructor(fast: FastSchema, operation: FastOperation) {
    this.fast = fast;
    this.#operation = operation;
    this.#fragments = Object.fromEntries(fragmentsOf(operation.document));
    this.tables = new Tables(fast.metadata, sql.id('own', 'id'));
  }

  rootFields(type: GraphQLObjectType): Fields {
    const { operation, variables } = this.#operation;
    const { schema } = this.fast;
    return this.#counted(
      collectFields(schema, this.#fragments, variables, type, operation.selectionSet).fields,
    );
  }

  /** The fields that several nodes of the same key select on an object of a type. */
  fieldsOf(type: GraphQLObjectType, nodes: FieldNode[]): Fields {
    const { variables } = this.#operation;
    return this.#counted(collectSubFields(this.fast.schema, this.#fragments, variables, type, nodes).fields);
  }

  fieldOf(type: GraphQLObjectType, [node]: readonly FieldNode[]): GraphQLField<unknown, unknown> {
    const field = node && type.getFields()[node.name.value];
    if (!field) throw new PlainPathNeeded();
    return field;
  }

  /** The declaration of a field. */
  sqlOf(type: GraphQLObjectType, name: string): FieldSql | 'property' {
    const declared = this.fast.fieldSql.get(`${type.name}.${name}`);
    if (!declared) throw new PlainPathNeeded();
    return declared;
  }

  /** The value of a field as its caller sees it. */
  masked(type: GraphQLObjectType, name: string, column: Sql): Sql {
    const pii = this.fast.policies.ofField(type.name, name)?.pii;
    return pii && !this.#operation.access.canReadPii ? MASK_RULES[pii].ofColumn(column) : column;
  }

  /** Whether a field has the same SQL on two types, as far as its own value is concerned. */
  isSameOn(types: readonly GraphQLObjectType[], name: string): boolean {
    const [first, ...others] = types.map((type) => [
      this.fast.fieldSql.get(`${type.name}.${name}`),
      this.fast.policies.ofField(type.name, name)?.pii,
    ]);
    return others.every(([declared, pii]) => declared === first?.[0] && pii === first?.[1]);
  }

  /** A new alias for a table. */
  alias(): string {
    this.countTable();
    return `r${this.#tables}`;
  }

  /** Counts a table that a declaration reads. */
  countTable(): void {
    this.#tables += 1;
    if (this.#tables > MAX_TABLES) throw new PlainPathNeeded();
  }

  table(entity: EntityName, alias: string): Table<EntityName> {
    return this.tables.of(entity, alias);
  }

  propertiesOf(entity: EntityName): Readonly<Record<string, EntityProperty>> {
    return this.fast.metadata.get(entity).properties as Readonly<Record<string, EntityProperty>>;
  }

  /** Evaluates the arguments of a field once for each `use`, and gives their values parameters. */
  bind(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    sourceOf: ArgumentSite['sourceOf'],
    use = '',
  ): BoundSource {
    const uses = this.#bound.get(node) ?? new Map<string, BoundSource>();
    this.#bound.set(node, uses);
    const found = uses.get(use);
    if (found) return found;
    const site = { node, field, sourceOf };
    const source = evaluate(site, this.#operation.variables, this.#operation.access);
    // The organization is `$1`.
    const parameters = valuesOf(source).map(() => {
      this.#parameters += 1;
      return new Parameter(this.#parameters);
    });
    const bound = { source, parameters };
    this.sites.push(site);
    uses.set(use, bound);
    return bound;
  }

  #counted(fields: Fields): Fields {
    this.#selected += fields.size;
    if (this.#selected > MAX_VALUES) throw new PlainPathNeeded();
    for (const key of fields.keys()) if (key.length > MAX_KEY) throw new PlainPathNeeded();
    return fields;
  }
}

/** Reads the declarations of all fields. Must run before other functions wrap the resolvers. */
export function readFieldSql(schema: GraphQLSchema): FastSchema['fieldSql'] {
  const types = Object.values(schema.getTypeMap()).filter((type) => 'getFields' in type);
  return new Map(
    types.flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).map((field) => [
        `${type.name}.${field.name}`,
        sqlOfField(field),
      ]),
    ),
  );
}
