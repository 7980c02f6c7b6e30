import { hostname, userInfo } from 'node:os';

/** Who runs a command, as `user@host`. */
export function operator(): string {
  return `${account()}@${hostname()}`;
}

/** Containers may run as a user that has no name. */
function account(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
