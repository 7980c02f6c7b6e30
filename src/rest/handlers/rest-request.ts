import type { OrganizationCodes } from '../../modules/organization/organization.codes.ts';
import type { RequestServices } from '../../request-services.ts';

/** A request to a REST API. */
export interface RestRequest extends RequestServices {
  /** Path parameters. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  /** Names are in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: unknown;
  /** Path and query as sent. */
  url: string;
  organization: OrganizationCodes;
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
