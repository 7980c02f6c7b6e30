import type { FieldNode, SelectionSetNode } from 'graphql';
import { CallerError } from '../errors.ts';

/** What a response may cost, and what its parts cost. */
export interface CostLimit {
  max: number;
  /** Cost of the response without the items of lists. */
  withoutItems: number;
  /** Cost of one item of a list by its selection set, without the items of lists in it. */
  itemCosts: ReadonlyMap<SelectionSetNode, number>;
  /** Whether the lists could have more items than the limit allows. */
  inSteps: boolean;
}

/**
 * Maximum number of values that are read for each unit of cost. All values of a row are read, of which few
 * may be shown, and some fields need all items of a list to show one.
 */
const READ_PER_COST = 16;

const UNLIMITED: CostLimit = {
  max: Number.POSITIVE_INFINITY,
  withoutItems: 0,
  itemCosts: new Map(),
  inSteps: false,
};

/**
 * Adds up the cost of a response while it is read, with the number of items that its lists really have. Stops
 * the reading when the cost exceeds the limit.
 */
export class CostMeter {
  readonly #stopReading: (error: CallerError) => void;
  #limit = UNLIMITED;
  #cost = 0;
  #read = 0;
  #exceeded: CallerError | undefined;

  constructor(stopReading: (error: CallerError) => void) {
    this.#stopReading = stopReading;
  }

  /** The error with which the whole response is rejected. */
  get exceeded(): CallerError | undefined {
    return this.#exceeded;
  }

  start(limit: CostLimit): void {
    this.#limit = limit;
    this.#cost = limit.withoutItems;
  }

  /** Whether the lists could have more items than the limit allows. */
  get readsInSteps(): boolean {
    return this.#limit.inSteps;
  }

  /** Adds the items of a list, which some selections of an operation return together. A scalar costs 1. */
  addItems(count: number, selections: readonly FieldNode[]): void {
    const { max, itemCosts } = this.#limit;
    for (const { selectionSet } of selections)
      this.#cost += count * (selectionSet ? (itemCosts.get(selectionSet) ?? 0) : 1);
    if (this.#cost > max) this.#exceed(`The response costs more than ${max}.`);
  }

  /**
   * Adds the values of the rows of a list, and throws when they are far more than the response may show. Only
   * an operation that is read in steps can read so many.
   */
  addRead(rows: readonly (readonly unknown[])[]): void {
    if (!this.#limit.inSteps) return;
    for (const row of rows) for (const value of row) this.#read += Array.isArray(value) ? value.length : 1;
    const maxRead = this.#limit.max * READ_PER_COST;
    if (this.#read > maxRead) this.#exceed(`The operation reads more than ${maxRead} values.`);
    if (this.#exceeded) throw this.#exceeded;
  }

  #exceed(reason: string): void {
    const message = `${reason} Request smaller pages or fewer fields.`;
    this.#exceeded ??= new CallerError('QUERY_TOO_COMPLEX', message, { limit: 'RESPONSE_COST' });
    this.#stopReading(this.#exceeded);
  }
}
