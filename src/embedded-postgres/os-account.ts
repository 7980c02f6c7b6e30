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

/**
 * Returns the account to run PostgreSQL as if this process is root, which PostgreSQL rejects; otherwise
 * undefined.
 */
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
 * Returns how to run a program as the account. If the account's permissions suffice for all paths, it gets
 * nothing more. Otherwise (a project in /root, say) setpriv gives it root's capability to pass through
 * folders.
 */
export function launchAs(
  account: Account | undefined,
  paths: string[],
  command: string,
  args: string[],
): Launch {
  if (!account) return { command, args, options: {} };
  const unreachable = paths.find((path) => !canReach(path, account));
  if (!unreachable) return { command, args, options: { uid: account.uid, gid: account.gid } };
  const setpriv = SETPRIV_PATHS.find((path) => existsSync(path));
  if (setpriv) return { command: setpriv, args: [...privileges(account), command, ...args], options: {} };
  throw new DatabaseUnavailableError(
    `PostgreSQL does not run as root and the account ${account.name} cannot reach ${unreachable}: ` +
      'start as an ordinary user, install setpriv (util-linux), or set DATABASE_URL',
  );
}

function privileges(account: Account): string[] {
  const identity = ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'];
  const capabilities = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  // PostgreSQL looks for its own programs with access(2), which would ignore the capability without this.
  return [...identity, ...capabilities, '--securebits=+no_setuid_fixup'];
}

/**
 * Whether the account may enter all folders down to the path, and the path itself (execute it, if a program).
 */
function canReach(path: string, account: Account): boolean {
  const parent = dirname(path);
  return mayEnter(path, account) && (parent === path || canReach(parent, account));
}

function mayEnter(path: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & 1) === 1;
}
