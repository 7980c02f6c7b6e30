/** One field of a query, a body or a response: its full dotted path, with `[]` behind a list whose items have fields. */
export interface WireField {
  name: string;
  type: string;
  /** Absent where the document does not say. */
  required?: boolean;
}

export interface WireOperation {
  name: string;
  title: string;
  method: string;
  path: string;
  pathParameters: string[];
  /** Without `Content-Type`. */
  headers: string[];
  query: WireField[];
  body: WireField[];
  response: WireField[];
  requestExample: unknown;
  responseExample: unknown;
  /** Empty where the document gives no codes. */
  statuses: number[];
}

/**
 * Rows as the document itself lists them: those of tables and parameter lists, the tables of nested objects among them,
 * each once per operation and place; where there is an example and no list, the example's keys.
 */
export interface WireCounts {
  operations: number;
  query: number;
  body: number;
  response: number;
}

export interface WireSystem {
  system: string;
  counts: WireCounts;
  /** How many of the counted rows are in tables of nested objects. */
  objectRows?: { body: number; response: number };
  operations: WireOperation[];
}

export interface Json {
  [key: string]: unknown;
}
