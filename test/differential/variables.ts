import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Choices } from './choices.ts';

/** Writes argument values into a document, some as literals and some as variables, and collects the variables. */
export class Variables {
  readonly #choices: Choices;
  readonly #definitions: string[] = [];
  readonly #conditions: string[] = [];
  readonly values: Record<string, unknown> = {};

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** The values with each condition reversed. */
  get reversed(): Record<string, unknown> {
    const conditions = this.#conditions.map((name) => [name.slice(1), this.values[name.slice(1)] !== true]);
    return { ...this.values, ...Object.fromEntries(conditions) };
  }

  get definitions(): string {
    return this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
  }

  /** Returns an argument value as it stands in the document. */
  argument(type: GraphQLInputType, value: unknown): string {
    if (!this.#choices.chance(45)) return this.#literal(type, value);
    if (!isNonNullType(type)) return this.#optional(type, value);
    return this.#choices.chance(70)
      ? this.#given(type, value)
      : this.#define(`${type} = ${plainLiteral(type, value)}`);
  }

  /** Returns the condition of `@skip` or `@include`. */
  condition(): string {
    if (this.#choices.chance(30)) return String(this.#choices.chance(50));
    if (this.#conditions.length > 0 && this.#choices.chance(50)) return this.#choices.oneOf(this.#conditions);
    const type = this.#choices.oneOf(['Boolean!', 'Boolean! = true', 'Boolean! = false', 'Boolean = true']);
    const name = this.#define(type);
    if (!type.includes('=') || this.#choices.chance(50)) this.#set(name, this.#choices.chance(50));
    this.#conditions.push(name);
    return name;
  }

  #optional(type: GraphQLInputType, value: unknown): string {
    const name = this.#define(
      this.#choices.chance(30) ? `${type} = ${plainLiteral(type, value)}` : `${type}`,
    );
    if (this.#choices.chance(75)) this.#set(name, this.#choices.chance(10) ? null : value);
    return name;
  }

  #given(type: GraphQLInputType, value: unknown): string {
    const name = this.#define(`${getNullableType(type)}!`);
    this.#set(name, value);
    return name;
  }

  #define(type: string): string {
    const name = `$v${this.#definitions.length}`;
    this.#definitions.push(`${name}: ${type}`);
    return name;
  }

  #set(name: string, value: unknown): void {
    this.values[name.slice(1)] = value;
  }

  /** A literal whose parts may be variables. */
  #literal(type: GraphQLInputType, value: unknown): string {
    return literal(type, value, (partType, part, isOptional) => {
      if (!this.#choices.chance(25)) return this.#literal(partType, part);
      return isOptional && this.#choices.chance(50)
        ? this.#optional(partType, part)
        : this.#given(partType, part);
    });
  }
}

type WritePart = (type: GraphQLInputType, value: unknown, isOptional: boolean) => string;

function plainLiteral(type: GraphQLInputType, value: unknown): string {
  return literal(type, value, plainLiteral);
}

function literal(type: GraphQLInputType, value: unknown, writePart: WritePart): string {
  const nullable = getNullableType(type) as GraphQLInputType;
  if (isListType(nullable) && Array.isArray(value))
    return `[${value.map((item) => writePart(nullable.ofType, item, false)).join(', ')}]`;
  if (isEnumType(nullable)) return String(value);
  if (!isInputObjectType(nullable)) return JSON.stringify(value);
  const fields = nullable.getFields();
  const parts = Object.entries(value as object).map(([name, part]) => {
    const field = fields[name];
    if (!field) throw new Error(`${nullable.name} has no field ${name}`);
    const isOptional = !isNonNullType(field.type) && !nullable.isOneOf;
    return `${name}: ${writePart(field.type, part, isOptional)}`;
  });
  return `{ ${parts.join(', ')} }`;
}
