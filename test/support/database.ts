import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { inject } from 'vitest';
import { openOrm } from '../../src/orm/open-orm.ts';
// Declares the type of `inject('template')`.
import type {} from './cluster.ts';

export interface TestDatabase {
  /** URL for the application's role. */
  url: string;
  /** URL for the owner's role. */
  adminUrl: string;
  superuserUrl: string;
  orm: MikroORM;
  adminOrm: MikroORM;
  close(): Promise<void>;
}

/** Creates a new database as a copy of the migrated template database. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, applicationUrl } = inject('template');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = new URL(ownerUrl).pathname.slice(1);
  await asSuperuser(superuserUrl, `create database ${name} template ${template} owner customer_graph_owner`);
  const [url, adminUrl] = [applicationUrl, ownerUrl].map((other) => withDatabase(other, name)) as [
    string,
    string,
  ];
  const [orm, adminOrm] = await Promise.all([openOrm(url), openOrm(adminUrl)]);
  return {
    url,
    adminUrl,
    superuserUrl: withDatabase(superuserUrl, name),
    orm,
    adminOrm,
    async close() {
      await Promise.all([orm.close(), adminOrm.close()]);
      await asSuperuser(superuserUrl, `drop database ${name} with (force)`);
    },
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
