import { DebianPostgres } from '../../faults/harness/debian.ts';

export { DEBIAN_BIN, hasDebianPostgres } from '../../faults/harness/debian.ts';

export type Cluster = DebianPostgres;

/** A PostgreSQL of Debian's, empty, for as long as it is needed. */
export const startDebianCluster = () => DebianPostgres.start();
