import { basename } from 'node:path';
import { Command } from 'commander';
import { DEMO } from '../demo/demo.ts';
import { eraseCustomer } from '../journal/erasure.ts';
import { checkCompatible, tablesState } from '../orm/compatibility.ts';
import { migrate } from '../orm/migrate.ts';
import { pruneKeys } from '../write/prune-idempotency-keys.ts';
import { addCredentialCommands } from './credentials.ts';
import { withDatabase, withOrm } from './database.ts';
import { addDoctorCommand } from './doctor.ts';
import { addOrganizationCommands } from './organization.ts';
import { addSignCommand } from './sign.ts';
import { addTokenCommand } from './token.ts';
import { customerId, integer } from './values.ts';
import { VERSION } from './version.ts';

const count = integer(0, 1_000_000);

export const program = new Command(calledAs())
  .description('Administers the customer graph.')
  .version(VERSION, '--version', 'print the version')
  .showHelpAfterError(false)
  // An error is one line, with the suggestion of a similar name.
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll('\n', ' ')}\n`) });

program
  .command('migrate')
  .description('run the missing migrations and grant the application its rights')
  .option('--check', 'only list the missing migrations; the exit code is 1 if there are any')
  .action(({ check = false }: { check?: boolean }) =>
    withDatabase(async ({ adminUrl, url }) => {
      if (check) return checkMigrations(adminUrl);
      const ran = await migrate(adminUrl, url);
      console.log(ran.length > 0 ? `migrated: ${ran.join(', ')}` : 'the tables are up to date');
    }),
  );

addDoctorCommand(program);
addOrganizationCommands(program);
addCredentialCommands(program);
addTokenCommand(program);
addSignCommand(program);

program
  .command('erase')
  .description('erase all values of a customer permanently: rows, journal and idempotency keys')
  .requiredOption('--customer <id>', 'the customer', customerId)
  .action((options: { customer: string }) =>
    withDatabase(async ({ adminUrl }) => {
      const version = await withOrm(adminUrl, (orm) => eraseCustomer(orm, options.customer));
      console.log(JSON.stringify({ erased: options.customer, version }));
    }),
  );

program
  .command('prune')
  .description('delete idempotency keys that are older than 24 hours')
  .action(() =>
    withDatabase(async ({ adminUrl }) => {
      const keys = await withOrm(adminUrl, pruneKeys);
      console.log(JSON.stringify({ keys }));
    }),
  );

program
  .command('demo')
  .description('fill the organization demo-bank with generated customers, up to a number')
  .option('--customers <count>', 'the number of customers, from 0 to 1,000,000', count, DEMO.customers)
  .option('--seed <seed>', 'the seed of the generator, from 0 to 1,000,000', count, DEMO.seed)
  .action((options: { customers: number; seed: number }) =>
    withDatabase(async (database) => {
      // Loaded only here, because the data for generating demo customers is large.
      const { runDemo } = await import('../demo/command.ts');
      await runDemo(database, options);
    }),
  );

async function checkMigrations(adminUrl: string): Promise<void> {
  const state = await withOrm(adminUrl, tablesState);
  checkCompatible(state, 'DATABASE_ADMIN_URL');
  const { missing, unknown } = state;
  const newer =
    unknown.length > 0 ? `, with newer migrations than this version has: ${unknown.join(', ')}` : '';
  console.log(
    missing.length > 0 ? `missing migrations: ${missing.join(', ')}` : `the tables are up to date${newer}`,
  );
  if (missing.length > 0) process.exitCode = 1;
}

/** The command of package.json (`bin`) if it was called by that name, otherwise the npm script. */
function calledAs(): string {
  const name = 'customer-graph';
  return basename(process.argv[1] ?? '') === name ? name : 'npm run cli --';
}
