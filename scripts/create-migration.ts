/**
 * Writes the migration from the last snapshot to the current entities: `npm run migration:create -- <name>`.
 * Compares with the committed snapshot, not with a database.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../src/orm/mikro-orm.config.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'usage: npm run migration:create -- <name>, in lower-case letters, digits and _, like place_of_birth',
  );
  process.exit(1);
}

const orm = new MikroORM(ormOptions('postgresql://nobody@localhost/none', { max: 1 }));
const { fileName } = await orm.migrator.create(undefined, false, false, name);
await orm.close();
if (fileName) {
  const file = fileURLToPath(new URL(`../src/orm/migrations/${fileName}`, import.meta.url));
  execFileSync('biome', ['check', '--write', file], { stdio: 'ignore' });
  console.log(`written: ${fileName}; read it, then add it to src/orm/migrations/index.ts`);
} else {
  console.log('the tables are up to date');
}
