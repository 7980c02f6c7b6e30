import type { Principal } from './auth/principal.ts';
import type { Visibility } from './auth/visibility.ts';
import type { RequestLog } from './common/log.ts';
import type { QueryContext } from './db/query-context.ts';
import type { Loaders } from './read/loaders.ts';
import type { CommandExecutor } from './write/command-executor.ts';

/** The context of every resolver. */
export interface Context {
  principal: Principal;
  visibility: Visibility;
  loaders: Loaders;
  queryContext: QueryContext;
  commandExecutor: CommandExecutor;
  /** Callbacks that run after the response was sent. */
  onResponseSent: (() => void)[];
  /** Apollo copies the context shallowly, so the log object is shared. */
  log: RequestLog;
}
