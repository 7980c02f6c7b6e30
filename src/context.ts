import type { Principal } from './access/principal.ts';
import type { Reading } from './read/reading.ts';

/** What every resolver gets: who asks, and the way to read. */
export interface Context {
  principal: Principal;
  reading: Reading;
  /** For the log; null until the operation is known, and for one without a name. */
  operationName: string | null;
}
