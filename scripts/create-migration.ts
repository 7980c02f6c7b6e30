/**
 * Writes the migration that brings the tables up to the entities: `npm run migration:create -- <name>`. Compares with
 * the committed snapshot of the last migration, not with a database.
 */
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../src/db/orm.ts';

const name = process.argv[2];
if (!name) throw new Error('npm run migration:create -- <name>');

const orm = new MikroORM(ormOptions('postgresql://nobody@localhost/none', { max: 1 }));
const { fileName } = await orm.migrator.create(undefined, false, false, name);
console.log(fileName ? `written: ${fileName}` : 'the tables are up to date');
await orm.close();
