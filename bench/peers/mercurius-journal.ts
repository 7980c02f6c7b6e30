/**
 * Mercurius with the work of the gateway's write: it connects as the application's role, locks the customer,
 * raises its version and writes the journal.
 */
import { rootsWith } from './roots.ts';
import { startMercurius } from './start-mercurius.ts';
import { updateWithJournal } from './write-with-journal.ts';

await startMercurius(rootsWith(updateWithJournal));
