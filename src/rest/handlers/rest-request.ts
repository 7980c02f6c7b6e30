import type { AggregateTables } from '../../aggregate/aggregate-tables.ts';
import type { Principal } from '../../auth/principal.ts';
import type { OrganizationCodes } from '../../modules/organization/organization.codes.ts';
import type { Loaders } from '../../read/loaders.ts';
import type { CommandExecutor } from '../../write/command-executor.ts';

/** One request of a surface: what was sent, who sent it, and the ways to read and to write. */
export interface RestRequest {
  /** The parameters of the path. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  /** In small letters. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: unknown;
  /** Path and query as they were sent. */
  url: string;
  principal: Principal;
  /** Whether personal values are shown to the caller. */
  canReadPii: boolean;
  organization: OrganizationCodes;
  loaders: Loaders;
  commandExecutor: CommandExecutor;
  tables: AggregateTables;
}

export interface RestResponse {
  status: number;
  headers: Record<string, string>;
  /** What is sent as JSON; nothing is sent without it. */
  body?: unknown;
}

/** How an operation is performed. */
export interface Handler {
  /** The scopes that it takes in any case. */
  scopes: ReadonlySet<string>;
  /** Throws CallerError and Refused. */
  handle(request: RestRequest): Promise<RestResponse>;
}
