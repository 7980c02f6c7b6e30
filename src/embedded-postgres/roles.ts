import type { Login } from './connection.ts';
import { HOST } from './port.ts';
import type { Secrets } from './secrets.ts';

export const SUPERUSER = 'postgres';

export const DATABASE = 'customer_graph';

export const ROLES = { owner: 'customer_graph_owner', app: 'customer_graph_app' } as const;

export type Role = keyof typeof ROLES;

export function superuser(secrets: Secrets, port: number): Login {
  return { user: SUPERUSER, password: secrets.superuser, port, database: 'postgres' };
}

export function login(role: Role, secrets: Secrets, port: number, database = DATABASE): Login {
  return { user: ROLES[role], password: secrets[role], port, database };
}

export function urlOf({ user, password, port, database }: Login): string {
  return `postgres://${user}:${encodeURIComponent(password)}@${HOST}:${port}/${encodeURIComponent(database)}`;
}
