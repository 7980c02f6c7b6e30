import { DebianPostgres } from '../../faults/harness/debian.ts';

export { DEBIAN_BIN, hasDebianPostgres } from '../../faults/harness/debian.ts';

export type Cluster = DebianPostgres;

/** Starts an empty PostgreSQL cluster with the Debian packages. The caller must stop it. */
export const startDebianCluster = () => DebianPostgres.start();
