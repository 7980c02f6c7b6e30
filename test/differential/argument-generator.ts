import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Choices } from './choices.ts';
import type { IsPermitted } from './permitted.ts';
import type { SortOrder, Values } from './values.ts';

type ArgumentValues = Record<string, unknown>;

const MAX_ITEMS = 3;

/** Chooses the values of a field's arguments. Most of them find data; a few are invalid. */
export class ArgumentGenerator {
  readonly #choices: Choices;
  readonly #values: Values;
  readonly #isPermitted: IsPermitted;

  constructor(choices: Choices, values: Values, isPermitted: IsPermitted) {
    this.#choices = choices;
    this.#values = values;
    this.#isPermitted = isPermitted;
  }

  /** Returns values by argument name. An argument without a value is absent. */
  of(coordinate: string, args: readonly GraphQLArgument[]): ArgumentValues {
    if (coordinate === 'Query.customers') return this.#customers(args);
    if (args.some(({ name }) => name === 'after')) return this.#page(this.#cursors(coordinate));
    const given = args.filter(
      (each) =>
        this.#isPermitted(each) &&
        ((isNonNullType(each.type) && each.defaultValue === undefined) ||
          this.#choices.chance(each.name === 'asOf' ? 8 : 35)),
    );
    return Object.fromEntries(given.map(({ name, type }) => [name, this.#valueOf(type, coordinate)]));
  }

  #cursors(coordinate: string): readonly string[] {
    const cursors = this.#values.cursors.get(coordinate);
    if (!cursors) throw new Error(`test/differential/values.ts has no cursors of ${coordinate}`);
    return cursors;
  }

  /** Forwards or backwards, from the start or from a cursor. */
  #page(cursors: readonly string[]): ArgumentValues {
    const backwards = this.#choices.chance(35);
    const size = this.#choices.chance(2) ? 0 : this.#choices.oneOf([1, 2, 3, 5, 100]);
    const cursor = this.#choices.chance(2) ? 'broken' : this.#choices.oneOf(['', ...cursors]);
    const page = backwards ? { last: size } : this.#choices.chance(30) ? {} : { first: size };
    if (this.#choices.chance(50)) return page;
    return { ...page, [backwards ? 'before' : 'after']: cursor };
  }

  #customers(args: readonly GraphQLArgument[]): ArgumentValues {
    const { cursors, sort, filter } = this.#choices.oneOf(this.#permittedOrders(args));
    const conditions = this.#choices.chance(40) ? this.#conditions(inputType(args, 'filter')) : {};
    const combined = { ...conditions, ...filter };
    return {
      ...this.#page(cursors),
      ...(sort ? { sort } : {}),
      ...(Object.keys(combined).length > 0 ? { filter: combined } : {}),
    };
  }

  /** A caller may not sort or search by values that it may not read. */
  #permittedOrders(args: readonly GraphQLArgument[]): SortOrder[] {
    const sortField = inputType(args, 'sort').getFields().field?.type as { ofType?: unknown } | undefined;
    const search = inputType(args, 'filter').getFields().search;
    return this.#values.orders.filter(({ sort, filter }) => {
      const value = isEnumType(sortField?.ofType) && sort && sortField.ofType.getValue(sort.field);
      return (!value || this.#isPermitted(value)) && (!filter || (search && this.#isPermitted(search)));
    });
  }

  #conditions(type: GraphQLInputObjectType): ArgumentValues {
    const fields = Object.values(type.getFields()).filter(
      (field) => field.name !== 'search' && this.#isPermitted(field),
    );
    const chosen = this.#choices.some(fields, 2);
    return Object.fromEntries(chosen.map((field) => [field.name, this.#valueOf(field.type, type.name)]));
  }

  #valueOf(type: GraphQLInputType, coordinate: string): unknown {
    if (isNonNullType(type)) return this.#valueOf(type.ofType, coordinate);
    if (isListType(type))
      return Array.from({ length: this.#choices.upTo(MAX_ITEMS) }, () =>
        this.#valueOf(type.ofType, coordinate),
      );
    if (isEnumType(type)) return this.#choices.oneOf(type.getValues()).name;
    if (type.name === 'ID') return this.#id(coordinate);
    if (!isInputObjectType(type)) return this.#choices.oneOf(this.#scalars(type.name));
    if (type.name === 'CustomerReferenceInput') return this.#choices.oneOf(this.#values.references);
    if (!type.isOneOf) throw new Error(`test/differential/ does not know values of ${type.name}`);
    const fields = Object.values(type.getFields()).filter((field) => this.#isPermitted(field));
    const field = this.#choices.oneOf(fields);
    return { [field.name]: this.#valueOf(field.type, coordinate) };
  }

  /** Usually an id of the type that the field returns. */
  #id(coordinate: string): string {
    const { ids, idsByField } = this.#values;
    const fitting = idsByField[coordinate];
    return this.#choices.oneOf(fitting && this.#choices.chance(85) ? fitting : ids);
  }

  #scalars(name: string): readonly unknown[] {
    const values = this.#values.scalars[name];
    if (!values) throw new Error(`test/differential/values.ts has no values of ${name}`);
    return values;
  }
}

function inputType(args: readonly GraphQLArgument[], name: string): GraphQLInputObjectType {
  const type = args.find((each) => each.name === name)?.type;
  if (!isInputObjectType(type)) throw new Error(`customers has no argument ${name} with an input type`);
  return type;
}
