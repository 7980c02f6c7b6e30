/**
 * A field of a query, body or response: its full dotted path, with `[]` after a list whose items have fields.
 */
export interface WireField {
  name: string;
  type: string;
  /** Undefined if the API spec does not say. */
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
  /** Empty if the API spec lists no status codes. */
  statuses: number[];
}

/**
 * The number of rows in the API spec: those of tables and parameter lists, including the tables of nested
 * objects, each counted once per operation and part. If there is an example and no list, the keys of the
 * example.
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
  /** The number of the counted rows that are in tables of nested objects. */
  objectRows?: { body: number; response: number };
  operations: WireOperation[];
}

export interface Json {
  [key: string]: unknown;
}
