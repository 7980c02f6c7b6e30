import { Command, InvalidArgumentError } from 'commander';
import { validate as isUuid } from 'uuid';
import { createCredential } from './access/credentials.ts';
import { SCOPES } from './access/scopes.ts';
import { type Config, readConfig } from './config.ts';
import { openDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { openOrm } from './db/orm.ts';
import { DEMO } from './demo/demo.ts';
import { ConfigurationError } from './errors.ts';
import { eraseCustomer } from './journal/erasure.ts';
import { createOrganization, findOrganization } from './modules/organization/organization.admin.ts';
import { endOnSignals, runOrExplain } from './process.ts';
import { pruneKeys } from './write/prune.ts';

const program = new Command('npm run cli --')
  .description('Administers the customer graph.')
  .showHelpAfterError(false);

program
  .command('migrate')
  .description('bring the tables up to this version and give the application its rights')
  .action(() =>
    withDatabase(async ({ adminUrl, url }) => {
      const ran = await migrate(adminUrl, url);
      console.log(ran.length > 0 ? `migrated: ${ran.join(', ')}` : 'the tables are up to date');
    }),
  );

const organization = program.command('organization').description('organizations');

organization
  .command('create')
  .description('make an organization')
  .requiredOption('--name <name>', 'the name that people know it by', notEmpty)
  .requiredOption('--bank-id <code>', 'its code as a bank', notEmpty)
  .requiredOption('--number <number>', 'its number, a positive 32-bit integer', int32)
  .action((options: { name: string; bankId: string; number: number }) =>
    withDatabase(async ({ adminUrl }) => {
      const id = await withOrm(adminUrl, (orm) => createOrganization(orm.em.fork(), options));
      console.log(JSON.stringify({ id, ...options }));
    }),
  );

const credentials = program.command('credentials').description('credentials of an organization');

credentials
  .command('create')
  .description('make a key and its secret, which is shown this once')
  .requiredOption('--organization <bank-id>', 'the organization, by its bank id')
  .option('--name <name>', 'what to call the credential', 'unnamed')
  .option('--scopes <scopes>', 'comma-separated; all without it', list, SCOPES)
  .option('--user <user-id>', 'the user for whom it acts', notEmpty)
  .action((options: { organization: string; name: string; scopes: string[]; user?: string }) =>
    withDatabase(async ({ adminUrl }) => {
      const made = await withOrm(adminUrl, async (orm) => {
        const { id } = await findOrganization(orm.em.fork(), options.organization);
        const { name, scopes, user } = options;
        return createCredential(orm.em.fork(), { organizationId: id, name, scopes, userId: user });
      });
      console.log(JSON.stringify(made));
    }),
  );

program
  .command('erase')
  .description('take all values of a customer away for good: rows, journal and kept answers')
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
  .description('see that the organization demo-bank has the first so many generated customers of a seed')
  .option('--customers <count>', 'how many of the seed, from 0 to 1,000,000', count, DEMO.customers)
  .option(
    '--seed <seed>',
    'the number that decides what they are like, from 0 to 1,000,000',
    count,
    DEMO.seed,
  )
  .action((options: { customers: number; seed: number }) =>
    withDatabase(async (database) => {
      // Only here: the names and places that demo customers are made of are a heavy thing to load.
      const { runDemo } = await import('./demo/command.ts');
      await runDemo(database, options);
    }),
  );

/** The exit code of a command that a signal ended, as shells have it. */
const INTERRUPTED = 130;

await runOrExplain(async () => {
  await program.parseAsync();
});

/** Opens the database as its owner for one command. The bundled one is started where no server runs on it. */
async function withDatabase(
  command: (database: { url: string; adminUrl: string; bundled: boolean }) => Promise<void>,
): Promise<void> {
  const config: Config = readConfig();
  const database = await openDatabase(config, { exclusive: false });
  endOnSignals(database.close, INTERRUPTED);
  try {
    if (!database.adminUrl) throw new ConfigurationError('DATABASE_ADMIN_URL must be set for this command');
    const { url, adminUrl, bundled } = database;
    await command({ url, adminUrl, bundled });
  } finally {
    await database.close();
  }
}

async function withOrm<T>(
  url: string,
  use: (orm: Awaited<ReturnType<typeof openOrm>>) => Promise<T>,
): Promise<T> {
  const orm = await openOrm(url, { max: 1 }, 'DATABASE_ADMIN_URL');
  try {
    return await use(orm);
  } finally {
    await orm.close();
  }
}

function int32(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) {
    throw new InvalidArgumentError('It must be an integer from 1 to 2147483647.');
  }
  return number;
}

function count(text: string): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) > 1_000_000) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 1000000.');
  }
  return Number(text);
}

function customerId(text: string): string {
  if (!isUuid(text)) throw new InvalidArgumentError('It must be the id of a customer, a UUID.');
  return text.toLowerCase();
}

function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text.trim();
}

function list(text: string): string[] {
  return text.split(',').map((item) => item.trim());
}
