import { hostname, userInfo } from 'node:os';

/** Returns the user who runs the command, as `user@host`. */
export function operator(): string {
  return `${account()}@${hostname()}`;
}

/** Containers may run as a user without a name. */
function account(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
