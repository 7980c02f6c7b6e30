import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type Login, withConnection } from './connection.ts';
import { DATABASE, ROLES, superuser } from './roles.ts';
import type { Secrets } from './secrets.ts';

// Servers and command line tools may run this concurrently, and CREATE ROLE has no IF NOT EXISTS.
const PROVISION_LOCK = 0x63_67_02;

/** Ensures that the two roles and the database with its extensions exist. Idempotent. */
export async function provision(secrets: Secrets, port: number): Promise<void> {
  const login = superuser(secrets, port);
  await withConnection(login, async (client) => {
    await client.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    await ensureRole(client, ROLES.owner, 'bypassrls', secrets.owner);
    await ensureRole(client, ROLES.app, 'nobypassrls', secrets.app);
    await client.query(`alter role ${ROLES.app} set statement_timeout = '10s'`);
    await ensureDatabase(client);
    await prepareDatabase({ ...login, database: DATABASE });
  });
}

async function ensureRole(
  client: Client,
  role: string,
  rowSecurity: string,
  password: string,
): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${escapeIdentifier(role)} with login nosuperuser nocreatedb nocreaterole noreplication
      ${rowSecurity} password ${escapeLiteral(password)}`,
  );
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${ROLES.owner}`);
  await client.query(`revoke connect on database ${DATABASE} from public`);
  await client.query(`grant connect on database ${DATABASE} to ${ROLES.owner}, ${ROLES.app}`);
}

/** Runs in the application's database. */
async function prepareDatabase(login: Login): Promise<void> {
  await withConnection(login, async (client) => {
    await client.query('create extension if not exists pg_trgm');
    await client.query('create extension if not exists btree_gin');
    await client.query('revoke create on schema public from public');
  });
}
