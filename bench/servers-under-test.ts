import { type WorkloadName, workloadNames } from './workloads.ts';

/** The servers that are measured. `before` is the gateway of another checkout. */
export type ServerName =
  | 'gateway'
  | 'before'
  | 'traced'
  | 'postgraphile'
  | 'mercurius'
  | 'mercurius-dataloader'
  | 'mercurius-journal'
  | 'yoga'
  | 'baseline';

interface Entry {
  title: string;
  /** The program to start. */
  program: string;
  /**
   * Peers have no tenants and no authorization: they connect as the owner, which row level security does not
   * apply to. The one that does the work of the gateway's write connects as the gateway does.
   */
  role: 'app' | 'owner';
  /** The workloads that it serves. */
  workloads: readonly WorkloadName[];
  isPeer?: true;
  /** Only measured if `--servers` names it. */
  onDemand?: true;
}

const COMMON: readonly WorkloadName[] = ['W0', 'W1', 'W2', 'W3', 'W4'];
const gateway = { program: './gateway.ts', role: 'app', workloads: workloadNames } as const;
const peer = { role: 'owner', workloads: COMMON, isPeer: true } as const;

export const serversUnderTest: Record<ServerName, Entry> = {
  gateway: { title: 'this gateway', ...gateway },
  before: { title: 'the other checkout', ...gateway },
  traced: {
    ...{ title: 'this gateway, with tracing', ...gateway },
    program: './traced-gateway.ts',
    onDemand: true,
  },
  postgraphile: { title: 'PostGraphile 5', program: './peers/postgraphile.ts', ...peer },
  mercurius: { title: 'Mercurius 16', program: './peers/mercurius.ts', ...peer },
  'mercurius-dataloader': {
    title: 'Mercurius 16, DataLoader',
    program: './peers/mercurius-dataloader.ts',
    ...peer,
    onDemand: true,
  },
  'mercurius-journal': {
    title: 'Mercurius 16 with a journal',
    program: './peers/mercurius-journal.ts',
    ...peer,
    role: 'app',
    workloads: ['W4j'],
  },
  yoga: { title: 'GraphQL Yoga 5', program: './peers/yoga.ts', ...peer },
  baseline: { title: 'baseline', program: './baseline.ts', role: 'owner', workloads: COMMON },
};

export const serverNames = Object.keys(serversUnderTest) as ServerName[];

/** Whether the server is measured under the workload. */
export function serves(name: ServerName, workload: WorkloadName): boolean {
  return serversUnderTest[name].workloads.includes(workload);
}
