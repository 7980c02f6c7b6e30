import type { Principal } from './auth/principal.ts';
import type { Visibility } from './auth/visibility.ts';
import type { RequestLog } from './common/log.ts';
import type { QueryContext } from './db/query-context.ts';
import type { Loaders } from './read/loaders.ts';
import type { CommandExecutor } from './write/command-executor.ts';

/** What every resolver gets: who asks, what they may see, and the ways to read and to write. */
export interface Context {
  principal: Principal;
  visibility: Visibility;
  loaders: Loaders;
  queryContext: QueryContext;
  commandExecutor: CommandExecutor;
  /** What is done once the answer was sent. */
  onResponseSent: (() => void)[];
  /** Apollo copies the context, but not what is in it. */
  log: RequestLog;
}
