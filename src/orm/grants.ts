import type { MikroORM } from '@mikro-orm/postgresql';

/** Tables that the application only reads. */
const readOnly = ['organization', 'mikro_orm_migrations', 'compatibility'];
/** Tables that the application reads and inserts into, but never updates or deletes from. */
const appendOnly = ['journal_entry'];
/** Tables that the application cannot read; it has to use a function. */
const noAccess = ['credential'];

/**
 * Grants the application's role exactly what it needs on all tables and functions. Runs after each migration
 * and not in one, because the role's name differs between installations.
 */
export async function grantToApplication(orm: MikroORM, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  await orm.em.getConnection().execute(`
    revoke create on schema public from public;
    grant usage on schema public to ${name};
    revoke all on all tables in schema public from ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    revoke insert, update, delete, truncate on ${readOnly.join(', ')} from ${name};
    revoke update, delete, truncate on ${appendOnly.join(', ')} from ${name};
    revoke all on ${noAccess.join(', ')} from ${name};
    grant execute on function find_credential(text), search_customer(uuid, text), find_customers(uuid, text) to ${name};
    grant execute on function find_credentials(text[]), record_credential_use(text[]) to ${name};
  `);
}
