import type { z } from 'zod';
import type { CustomerSelector, SourceSystem } from '../../aggregate/customer-selector.ts';
import type { PagedList } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import type { JsonObject } from '../../update/presence.ts';
import type { Command, CustomerType } from '../../write/command.ts';
import type { RequestMapping } from '../mapping/request-mapping.ts';
import type { AbsentValue } from '../mapping/response-encoder.ts';
import type { ResponseMapping } from '../mapping/response-mapping.ts';

export type RestApiName = Lowercase<SourceSystem>;

/** A surface like that of a source system, as data: what there is, and how it is written there. */
export interface RestApi {
  title: string;
  /** Markdown, for the reference. */
  description: string;
  /** How its own document has callers prove who they are. Every way is accepted everywhere. */
  security: readonly ('apiKey' | 'bearer' | 'rawKey' | 'signature')[];
  /** What an answer has where the graph has nothing. */
  absent: AbsentValue;
  /** Whether an empty text is nothing, because the wire format cannot tell them apart. */
  emptyIsNull: boolean;
  /** Whether a body is read as JSON whatever its content type says, or says nothing. */
  anyContentType: boolean;
  operations: Readonly<Record<string, Operation>>;
  /** Its operations by what they are about, where they are many. */
  tags?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  /** What bodies and answers look like, by their names in the reference. */
  schemas: Readonly<Record<string, z.ZodObject>>;
  /** A request of each operation. */
  examples: Readonly<Record<string, Example>>;
}

/** A request that works as it stands for the demo's organization, whose ids are the same everywhere. */
export interface Example {
  /** The parameters of the path. */
  params: Readonly<Record<string, string>>;
  body?: JsonObject;
}

export type Operation = WriteOperation | CustomerOperation | ListOperation | ItemOperation;

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in the document: `/v1/customers/{CustomerID}/address`. */
  path: string;
  title: string;
  /** Not in the document: added because one needs it. */
  extension?: true;
  /** What each parameter of the path names. */
  ids: Readonly<Record<string, Id>>;
}

/** An id in the path of a request. */
export interface Id {
  /** What it is the id of. A `bank` must be the caller's own; a `number` must be the customer's. */
  of: 'customer' | 'bank' | 'item' | 'number';
  /** Its name in the input of a mutation. */
  input: string;
  /** Its name as a query parameter, where the document has one. */
  query?: string;
  /** Under which names the same id may stand in the body. */
  body?: readonly string[];
}

/** Changes a customer in the way of the system. */
export interface WriteOperation extends Route {
  kind: 'write';
  command: Command;
  /** The body as the document has it. */
  body?: z.ZodObject;
  requestMapping?: RequestMapping;
  /** Whether what the body leaves out is cleared with the rest of its group. */
  replacesGroup?: true;
  /** The name in the body of the bank that makes the customer. */
  bankField?: string;
  /** Fields of the body by the names that answers have for them: what was read stands for what is left out. */
  responseAliases?: Readonly<Record<string, string>>;
  /** Where problems of the input belong whose fields the body does not have. */
  problemAliases?: Readonly<Record<string, string>>;
  /** What an answer shows and a body may hold as it was shown: with another value it is refused. */
  readOnly?: ResponseMapping;
  /** Ids of the customer that stand in the body for a second time. */
  repeatedIds?: ResponseMapping;
  response: ResponseSpec;
}

export interface ResponseSpec {
  /** Where it depends on whether the customer is new, the second is for one that was there. */
  status: number | readonly [created: number, replaced: number];
  /** What it looks like; without it there is no body. */
  schema?: z.ZodObject;
  responseMapping?: ResponseMapping;
  /** Where in the customer the rows of the encoding are, when it shows an item: `addresses.*`. */
  root?: string;
}

/** Shows one customer. */
export interface CustomerOperation extends Route {
  kind: 'customer';
  /** The only type of customer that the surface can show. */
  type?: CustomerType;
  target?(input: JsonObject): CustomerSelector;
  schema: z.ZodObject;
  responseMapping: ResponseMapping;
}

/** Shows a list, in pages. */
export interface ListOperation extends Route {
  kind: 'list';
  /** Whose list it is: of the customer in the path, of the user for whom the caller acts, of the organization. */
  owner: 'customer' | 'user' | 'organization';
  listing: PagedList;
  /** Where in a customer the items are, as `addresses.*`; empty for customers themselves. */
  root: string;
  /** Fields of the graph that it goes through, whose scopes it takes. */
  traverses?: readonly [type: string, field: string][];
  schema: z.ZodObject;
  /** The name of the list in the answer. */
  listField: string;
  item: ResponseMapping;
  /** The name of the field that tells whether there are more. */
  hasMoreField?: string;
}

/** Shows one item of a list of a customer. */
export interface ItemOperation extends Route {
  kind: 'item';
  relation: Relation;
  root: string;
  schema: z.ZodObject;
  responseMapping: ResponseMapping;
}
