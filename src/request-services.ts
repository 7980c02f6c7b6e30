import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { type AggregateTables, aggregateTables } from './aggregate/aggregate-tables.ts';
import type { Policy } from './auth/policy.ts';
import type { Principal } from './auth/principal.ts';
import { Visibility } from './auth/visibility.ts';
import type { SourceSystem } from './common/source-systems.ts';
import type { QueryContext } from './db/query-context.ts';
import { Loaders } from './read/loaders.ts';
import { Statements } from './read/statements.ts';
import { readPosition } from './replicas/position.ts';
import { type PrimaryReason, ReadRouter } from './replicas/read-router.ts';
import type { Replicas } from './replicas/replicas.ts';
import { CommandExecutor } from './write/command-executor.ts';

/** The caller of a request, what it may see, and the services to read and write with. */
export interface RequestServices {
  principal: Principal;
  visibility: Visibility;
  loaders: Loaders;
  queryContext: QueryContext;
  commandExecutor: CommandExecutor;
  /** Null without read replicas: all reads go to the primary. */
  router: ReadRouter | null;
  /** The same for every request. */
  tables: AggregateTables;
}

/** A request to GraphQL or to a REST API. */
export interface ServedRequest {
  id: string;
  /** The source system whose REST API received it; null for GraphQL. */
  system: SourceSystem | null;
  queryContext: QueryContext;
  /** The header with the position that its reads must see. */
  position: string | string[] | undefined;
  /** Set if all reads of the request go to the primary. */
  primaryReason?: PrimaryReason | undefined;
}

export type CreateRequestServices = (principal: Principal, request: ServedRequest) => RequestServices;

/**
 * Returns the function that creates the services of each request, for GraphQL and all REST APIs. The function throws
 * BAD_REQUEST for a malformed position.
 */
export function requestServices(
  policy: Policy,
  orm: MikroORM,
  pool: Pool,
  replicas?: Replicas,
): CreateRequestServices {
  const tables = aggregateTables(orm.getMetadata());
  const statements = new Statements(orm.getMetadata());
  return (principal, { id: requestId, system, queryContext, position, primaryReason }) => {
    const { organizationId, subject: actor, userId: actorUserId } = principal;
    const visibility = new Visibility(policy, principal);
    const { canReadPii } = visibility;
    const credential = `${organizationId} ${actor}`;
    const router = replicas
      ? new ReadRouter(replicas, credential, readPosition(position), primaryReason)
      : null;
    const caller = { organizationId, actor, actorUserId, canReadPii, system, requestId };
    return {
      ...{ principal, visibility, queryContext, tables },
      loaders: new Loaders(statements, router ?? pool, organizationId, queryContext),
      commandExecutor: new CommandExecutor(pool, tables, caller, queryContext, router?.wrote),
      router,
    };
  };
}
