/** The servers that are measured. `before` is the gateway of another checkout. */
export type ServerName =
  | 'gateway'
  | 'before'
  | 'traced'
  | 'postgraphile'
  | 'mercurius'
  | 'mercurius-dataloader'
  | 'yoga'
  | 'baseline';

interface Entry {
  title: string;
  /** The program to start. */
  program: string;
  /**
   * Peers have no tenants and no authorization: they connect as the owner, which row level security does not
   * apply to.
   */
  role: 'app' | 'owner';
  isPeer?: true;
  /** Only measured if `--servers` names it. */
  onDemand?: true;
}

export const serversUnderTest: Record<ServerName, Entry> = {
  gateway: { title: 'this gateway', program: './gateway.ts', role: 'app' },
  before: { title: 'the other checkout', program: './gateway.ts', role: 'app' },
  traced: {
    title: 'this gateway, with tracing',
    program: './traced-gateway.ts',
    role: 'app',
    onDemand: true,
  },
  postgraphile: {
    title: 'PostGraphile 5',
    program: './peers/postgraphile.ts',
    role: 'owner',
    isPeer: true,
  },
  mercurius: { title: 'Mercurius 16', program: './peers/mercurius.ts', role: 'owner', isPeer: true },
  'mercurius-dataloader': {
    title: 'Mercurius 16, DataLoader',
    program: './peers/mercurius-dataloader.ts',
    role: 'owner',
    isPeer: true,
    onDemand: true,
  },
  yoga: { title: 'GraphQL Yoga 5', program: './peers/yoga.ts', role: 'owner', isPeer: true },
  baseline: { title: 'baseline', program: './baseline.ts', role: 'owner' },
};

export const serverNames = Object.keys(serversUnderTest) as ServerName[];
