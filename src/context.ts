import type { ExecutionResult } from 'graphql';
import type { Principal } from './auth/principal.ts';
import type { Sight } from './auth/visibility.ts';
import type { RequestLog } from './common/log.ts';
import type { Errand } from './db/query-context.ts';
import type { Reading } from './read/loaders.ts';
import type { Writer } from './write/command-executor.ts';

/** What every resolver gets: who asks, what they may see, and the ways to read and to write. */
export interface Context {
  principal: Principal;
  sight: Sight;
  reading: Reading;
  errand: Errand;
  writer: Writer;
  /** What is done once the answer was sent. */
  afterwards: (() => void)[];
  /** What the operation came to, where it ran before Apollo Server is asked to answer. */
  executed?: ExecutionResult;
  /** Apollo copies the context, but not what is in it. */
  log: RequestLog;
}
