/**
 * Writes the migration from the last snapshot to the current entities: `npm run migration:create -- <name>`.
 * Compares with the committed snapshot, not with a database.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../src/orm/mikro-orm.config.ts';

const FOLDER = new URL('../src/orm/migrations/', import.meta.url);

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'usage: npm run migration:create -- <name>, in lower-case letters, digits and _, like place_of_birth',
  );
  process.exit(1);
}

/** Writes the list of all migrations in the folder. */
function writeIndex(): void {
  const names = readdirSync(FOLDER)
    .flatMap((file) => /^(Migration\w+)\.ts$/.exec(file)?.[1] ?? [])
    .toSorted();
  const imports = names.map((each) => `import { ${each} } from './${each}.ts';`);
  const text = `import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
${imports.join('\n')}

/** Every migration, in the order in which they run. \`npm run migration:create\` writes this file. */
export const migrations: { name: string; class: Constructor<Migration> }[] = [
${names.map((each) => `  ${each},\n`).join('')}].map((migration) => ({ name: migration.name, class: migration }));
`;
  writeFileSync(new URL('index.ts', FOLDER), text);
}

const orm = new MikroORM(ormOptions('postgresql://nobody@localhost/none', { max: 1 }));
const { fileName } = await orm.migrator.create(undefined, false, false, name);
await orm.close();
if (fileName) {
  const file = fileURLToPath(new URL(fileName, FOLDER));
  writeIndex();
  execFileSync('biome', ['check', '--write', file], { stdio: 'ignore' });
  console.log(`written: ${fileName}, and src/orm/migrations/index.ts; read it before you run it`);
} else {
  console.log('the tables are up to date');
}
