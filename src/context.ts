import type { Principal } from './access/principal.ts';
import type { Reading } from './read/reading.ts';
import type { Writer } from './write/writer.ts';

/** What every resolver gets: who asks, and the ways to read and to write. */
export interface Context {
  principal: Principal;
  reading: Reading;
  writer: Writer;
  /** What the log will say of the request. Apollo copies the context, but not what is in it. */
  log: { operation: string | null };
}
