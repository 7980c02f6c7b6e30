import type { AggregateTables } from '../../aggregate/aggregate-tables.ts';
import type { Principal } from '../../auth/principal.ts';
import type { OrganizationCodes } from '../../modules/organization/organization.codes.ts';
import type { Loaders } from '../../read/loaders.ts';
import type { CommandExecutor } from '../../write/command-executor.ts';

/** A request to a REST API: its content, the caller, and the services to read and write with. */
export interface RestRequest {
  /** Path parameters. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  /** Names are in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: unknown;
  /** Path and query as sent. */
  url: string;
  principal: Principal;
  /** Whether the caller may see PII (`pii:read`). Otherwise PII is masked. */
  canReadPii: boolean;
  organization: OrganizationCodes;
  loaders: Loaders;
  commandExecutor: CommandExecutor;
  tables: AggregateTables;
}

export interface RestResponse {
  status: number;
  headers: Record<string, string>;
  /** The body, sent as JSON. Without it the response has no body. */
  body?: unknown;
}

/** Handles the requests of one operation. */
export interface Handler {
  /** Scopes that every request requires. */
  scopes: ReadonlySet<string>;
  /** Throws CallerError or RequestRejectedError. */
  handle(request: RestRequest): Promise<RestResponse>;
}
