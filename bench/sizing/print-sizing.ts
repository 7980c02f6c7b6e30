import type { Machine } from '../machine.ts';
import type { Loaded } from './load.ts';
import type { DocumentMemory } from './memory.ts';
import type { Storage } from './storage.ts';

interface Sizing {
  machine: Machine;
  customers: number;
  /** Resident memory of the gateway after its start. */
  idleMb: number;
  storage: Storage;
  loaded: Loaded;
  memory: DocumentMemory[];
}

/** Prints the tables of docs/sizing.md. */
export function printSizing({ machine, customers, idleMb, storage, loaded, memory }: Sizing): void {
  const { cores, cpu, node, postgres } = machine;
  console.log(`\n${customers} customers, ${cores} cores (${cpu}), Node ${node}, PostgreSQL ${postgres}\n`);
  printTable(
    ['stored, with indexes', 'kB'],
    [
      ['a customer', kilobytes(storage.perCustomer)],
      ['an entry of the journal: a new customer', kilobytes(storage.perEntry)],
      ['an entry of the journal: an update of two values', kilobytes(storage.perUpdate)],
      ['an idempotency key', kilobytes(storage.perKey)],
    ],
  );
  printTable(
    ['request', 'requests per second and core of gateways'],
    loaded.throughput.map(({ title, perCore }) => [title, String(Math.round(perCore))]),
  );
  printTable(
    ['connections of one gateway', 'number'],
    loaded.connections.map(({ application, count }) => [application, String(count)]),
  );
  printTable(
    ['gateway', 'document cache, MB', 'resident, MB'],
    [
      ['after its start', '0', String(Math.round(idleMb))],
      ['after the load', '', String(Math.round(loaded.residentMb))],
      ...memory.map(({ documents, cacheMb, residentMb }) => [
        `after ${documents} distinct documents`,
        cacheMb.toFixed(1),
        String(Math.round(residentMb)),
      ]),
    ],
  );
}

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(2);

function printTable([name = '', ...figures]: string[], rows: string[][]): void {
  console.log(`| ${[name, ...figures].join(' | ')} |`);
  console.log(`|---|${figures.map(() => '--:').join('|')}|`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log();
}
