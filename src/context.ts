import type { Principal } from './access/principal.ts';
import type { Reading } from './read/reading.ts';

/** What every resolver gets: who asks, and the way to read. */
export interface Context {
  principal: Principal;
  reading: Reading;
  /** What the log will say of the request. Apollo copies the context, but not what is in it. */
  log: { operation: string | null };
}
