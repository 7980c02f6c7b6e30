import type { FieldPolicy, PiiClass } from './field-policy.ts';
import { maskValue } from './mask.ts';
import type { Policy } from './policy.ts';
import type { Principal } from './principal.ts';

/** Returns what is shown instead of a value. */
export type Mask = (value: unknown) => unknown;

const MASKS: Readonly<Record<PiiClass, Mask>> = {
  TEXT: (value) => maskValue(value, 'TEXT'),
  IDENTIFIER: (value) => maskValue(value, 'IDENTIFIER'),
  EXACT: (value) => maskValue(value, 'EXACT'),
  AS_FIELD: (value) => maskValue(value, 'AS_FIELD'),
};

/** What one caller may see, according to the schema's directives. */
export class Visibility {
  /** Whether PII values are returned unmasked. */
  readonly canReadPii: boolean;
  readonly #policy: Policy;
  readonly #scopes: ReadonlySet<string>;

  constructor(policy: Policy, { scopes }: Principal) {
    this.canReadPii = scopes.has('pii:read');
    this.#policy = policy;
    this.#scopes = scopes;
  }

  /** Whether the caller may know that an object of this type exists. */
  canSeeType(type: string): boolean {
    return this.#hasAll(this.#policy.ofType(type));
  }

  /** Returns the policy of the value at a path from the customer, or null if the caller may not see it. */
  ofPath(path: readonly string[]): FieldPolicy | null {
    const field = this.#policy.ofPath(path);
    return field && this.#hasAll(field.scopes) ? field : null;
  }

  /** Returns how the values of a field are masked for the caller, or null if they are shown. */
  maskOf({ pii }: FieldPolicy): Mask | null {
    return this.canReadPii || !pii ? null : MASKS[pii];
  }

  #hasAll(needed: readonly string[]): boolean {
    return needed.every((scope) => this.#scopes.has(scope));
  }
}
