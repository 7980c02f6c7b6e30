import type { z } from 'zod';
import type { CustomerSelector } from '../../aggregate/customer-selector.ts';
import type { SourceSystem } from '../../common/source-systems.ts';
import type { PagedList } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import type { JsonObject } from '../../update/presence.ts';
import type { Command, CustomerType } from '../../write/command.ts';
import type { RequestMapping } from '../mapping/request-mapping.ts';
import type { AbsentValue } from '../mapping/response-encoder.ts';
import type { ResponseMapping } from '../mapping/response-mapping.ts';

export type RestApiName = Lowercase<SourceSystem>;

/**
 * The REST API of one source system as data: its operations, and how requests and responses map to the graph.
 */
export interface RestApi {
  title: string;
  /** Markdown, shown in the OpenAPI document. */
  description: string;
  /**
   * Authentication schemes named by the API spec. All schemes are accepted by every API; these
   * are listed first.
   */
  security: readonly ('apiKey' | 'bearer' | 'rawKey' | 'signature')[];
  /** Whether a response omits absent values or writes them as null. */
  absent: AbsentValue;
  /** Whether an empty string means absent, because the wire format cannot tell them apart (proto3 JSON). */
  emptyIsNull: boolean;
  /** Whether a body is parsed as JSON even if the content type is missing or different. */
  anyContentType: boolean;
  operations: Readonly<Record<string, Operation>>;
  /** OpenAPI tags, each with its operations. Without it all operations share one tag. */
  tags?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  /** Schemas of request and response bodies by their name in the OpenAPI document. */
  schemas: Readonly<Record<string, z.ZodObject>>;
  /** An example request for each operation. */
  examples: Readonly<Record<string, Example>>;
}

/** A request that works unchanged against the demo data, whose ids are always the same. */
export interface Example {
  /** Path parameters. */
  params: Readonly<Record<string, string>>;
  body?: JsonObject;
}

export type Operation = WriteOperation | CustomerOperation | ListOperation | ItemOperation;

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in the API spec: `/v1/customers/{CustomerID}/address`. */
  path: string;
  title: string;
  /** Set for operations that the API spec does not have. */
  extension?: true;
  /** The ids in the path, by the name of the path parameter. */
  ids: Readonly<Record<string, Id>>;
}

/** An id in the path. */
export interface Id {
  /** What the id identifies. A `bank` must be the caller's bank; a `number` must be the customer's number. */
  of: 'customer' | 'bank' | 'item' | 'number';
  /** Name of the id in the mutation input. */
  input: string;
  /** Query parameter that repeats the id, if the API spec has one. */
  query?: string;
  /** Body fields that may repeat the id. */
  body?: readonly string[];
}

/** Changes a customer. */
export interface WriteOperation extends Route {
  kind: 'write';
  command: Command;
  /** The body as the API spec defines it. */
  body?: z.ZodObject;
  requestMapping?: RequestMapping;
  /** Whether the body replaces its group of fields, so that omitted fields are cleared. */
  replacesGroup?: true;
  /** Body field with the id of the bank that creates the customer. */
  bankField?: string;
  /**
   * Body fields that have another name in responses. If the body has only the response name, its value is
   * used, so that a response can be sent back.
   */
  responseAliases?: Readonly<Record<string, string>>;
  /** Body fields that report the problems of input fields that the body does not have. */
  problemAliases?: Readonly<Record<string, string>>;
  /** Read-only response fields that the body may repeat. A different value is rejected. */
  readOnly?: ResponseMapping;
  /** Ids of the customer that the body repeats. A different value is rejected. */
  repeatedIds?: ResponseMapping;
  response: ResponseSpec;
}

export interface ResponseSpec {
  /** The status, or a pair if it depends on whether the customer was created or replaced. */
  status: number | readonly [created: number, replaced: number];
  /** Schema of the response body. Without it the response has no body. */
  schema?: z.ZodObject;
  responseMapping?: ResponseMapping;
  /** Path of the item in the customer if the response shows an item: `addresses.*`. */
  root?: string;
}

/** Reads one customer. */
export interface CustomerOperation extends Route {
  kind: 'customer';
  /** The only customer type that the API can show. */
  type?: CustomerType;
  target?(input: JsonObject): CustomerSelector;
  schema: z.ZodObject;
  responseMapping: ResponseMapping;
}

/** Reads a paginated list. */
export interface ListOperation extends Route {
  kind: 'list';
  /** Owner of the list: the customer in the path, the caller's user, or the organization. */
  owner: 'customer' | 'user' | 'organization';
  list: PagedList;
  /** Path of the items in a customer, for example `addresses.*`; empty if the items are customers. */
  root: string;
  /** Graph fields that lead to the list. Their scopes are required too. */
  traverses?: readonly [type: string, field: string][];
  schema: z.ZodObject;
  /** Name of the list in the response. */
  listField: string;
  item: ResponseMapping;
  /** Name of the response field that says whether there is another page. */
  hasMoreField?: string;
}

/** Reads one item of a list of a customer. */
export interface ItemOperation extends Route {
  kind: 'item';
  relation: Relation;
  root: string;
  schema: z.ZodObject;
  responseMapping: ResponseMapping;
}
