import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/embedded-postgres/index.ts';
import { migrate } from '../../src/orm/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection URLs of each role to the migrated template database. */
    template: { superuserUrl: string; ownerUrl: string; applicationUrl: string };
  }
}

/** Starts one PostgreSQL for all tests, without durability, with one migrated template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'customer-graph-test-'));
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  };
  const postgres = await startEmbedded({ dataFolder, settings });
  const [ownerUrl, applicationUrl] = [postgres.url('owner'), postgres.url('app')];
  await migrate(ownerUrl, applicationUrl);
  project.provide('template', { superuserUrl: postgres.superuserUrl, ownerUrl, applicationUrl });
  return async () => {
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
