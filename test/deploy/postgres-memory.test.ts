import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { MALLOC_SETTINGS } from '../../src/embedded-postgres/malloc-settings.ts';
import { readCompose } from '../containers/compose.ts';
import { blocksOf } from '../docs/pages.ts';

it('docker-compose.yml, deploy/ha and the documentation set the memory of PostgreSQL as the bundled one has it', () => {
  const { database } = readCompose().services;
  expect(database?.environment).toMatchObject(MALLOC_SETTINGS);
  expect(parseEnv(readFileSync('deploy/ha/patroni.env', 'utf8'))).toMatchObject(MALLOC_SETTINGS);
  const shown = blocksOf('docs/deploy.md').find(({ text }) => text.startsWith('MALLOC_'));
  expect(parseEnv(shown?.text ?? '')).toEqual(MALLOC_SETTINGS);
});
