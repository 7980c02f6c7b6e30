import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseUnavailableError } from '../errors.ts';

export interface Account {
  name: string;
  uid: number;
  gid: number;
}

export interface Launch {
  command: string;
  args: string[];
  options: { uid?: number; gid?: number };
}

const ACCOUNT_NAME = 'nobody';
const SETPRIV_PATHS = ['/usr/bin/setpriv', '/bin/setpriv'];

/** The account to run PostgreSQL as where we are root, as which it refuses to run; undefined: our own. */
export function serverAccount(): Account | undefined {
  if (process.geteuid?.() !== 0) return undefined;
  const account = process.platform === 'linux' ? lookUp(ACCOUNT_NAME) : undefined;
  if (account) return account;
  throw new DatabaseUnavailableError(
    'PostgreSQL does not run as root: start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own',
  );
}

function lookUp(name: string): Account | undefined {
  if (!existsSync('/etc/passwd')) return undefined;
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [user, , uid, gid] = line.split(':');
    if (user === name) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/**
 * How to run a program as the account. Where its permissions suffice for all the paths, it gets nothing more.
 * Where they do not (a project in /root, say) it keeps root's passage through folders; setpriv gives that.
 */
export function launchAs(
  account: Account | undefined,
  paths: string[],
  command: string,
  args: string[],
): Launch {
  if (!account) return { command, args, options: {} };
  const barred = paths.find((path) => !reachable(path, account));
  if (!barred) return { command, args, options: { uid: account.uid, gid: account.gid } };
  const setpriv = SETPRIV_PATHS.find((path) => existsSync(path));
  if (setpriv) return { command: setpriv, args: [...privileges(account), command, ...args], options: {} };
  throw new DatabaseUnavailableError(
    `PostgreSQL does not run as root and the account ${account.name} cannot reach ${barred}: ` +
      'start as an ordinary user, install setpriv (util-linux), or set DATABASE_URL',
  );
}

function privileges(account: Account): string[] {
  const identity = ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'];
  const passage = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  // PostgreSQL looks for its own programs by access(2), which without this would disregard the capability.
  return [...identity, ...passage, '--securebits=+no_setuid_fixup'];
}

/** Whether the account may enter all folders down to the path, and the path itself (run it, if a program). */
function reachable(path: string, account: Account): boolean {
  const parent = dirname(path);
  return mayEnter(path, account) && (parent === path || reachable(parent, account));
}

function mayEnter(path: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & 1) === 1;
}
