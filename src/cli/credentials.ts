import { type Command, Option } from 'commander';
import { readPublicKey } from '../auth/credentials/public-key.ts';
import { SCOPES } from '../auth/scopes.ts';
import { ConfigurationError } from '../errors.ts';
import { createCredential, createSignatureCredential } from '../modules/credential/create-credential.ts';
import { listCredentials } from '../modules/credential/list-credentials.ts';
import { revokeCredential, rotateCredential } from '../modules/credential/revoke-credential.ts';
import { findOrganization } from '../modules/organization/organization.admin.ts';
import { asOwner } from './database.ts';
import { readFileOf } from './file.ts';
import { operator } from './operator.ts';
import { expiry, integer, list, notEmpty, userId } from './values.ts';

const PUBLIC_KEY = '--public-key <file>';
const EXPIRES = '--expires <when>';

/** Who is recorded as the one who did it. */
const byOption = () =>
  new Option('--by <name>', 'who does this, for the record')
    .argParser(notEmpty)
    .default(operator(), 'your account and host');

/** How long two credentials may stand side by side: a month. */
const MAX_OVERLAP_MINUTES = 43_200;

export function addCredentialCommands(program: Command): void {
  const credentials = program.command('credentials').description('credentials of an organization');
  addCreate(credentials);
  addList(credentials);
  addRotate(credentials);
  addRevoke(credentials);
}

interface CreateOptions {
  organization: string;
  name: string;
  scopes?: string[];
  allScopes?: true;
  expires?: Date;
  user?: string;
  by: string;
  signature?: true;
  publicKey?: string;
}

function addCreate(credentials: Command): void {
  credentials
    .command('create')
    .description('create an API key or a signing key; the secret is printed only once')
    .requiredOption('--organization <bank-id>', 'the organization, by its bank id')
    .option('--name <name>', 'what to call the credential', 'unnamed')
    .option(
      '--scopes <scopes>',
      'what it may do, separated by commas; this or --all-scopes is required',
      list,
    )
    .addOption(new Option('--all-scopes', ALL_SCOPES).conflicts('scopes'))
    .option(EXPIRES, 'when it expires: a date, a date-time or days, as 90d; never without it', expiry)
    .option('--user <user-id>', 'the user for whom it acts', userId)
    .addOption(new Option('--signature', 'make a pair of keys for signatures').conflicts('publicKey'))
    .option(PUBLIC_KEY, 'for signatures with a key of your own: PEM or JWK, on P-256 or P-384')
    .addOption(byOption())
    .action(create);
}

const ALL_SCOPES =
  'every scope: reads and writes of all groups, firehose:read, history:read, pii:read (personal values in clear), schema:read and documents:any (documents that are not trusted)';

async function create({ organization, signature, publicKey, ...options }: CreateOptions): Promise<void> {
  const scopes = scopesOf(options);
  const key = publicKey === undefined ? undefined : await publicKeyOf(publicKey);
  await asOwner(async (orm) => {
    const { id } = await findOrganization(orm.em.fork(), organization);
    const { name, user, expires, by } = options;
    const wanted = { organizationId: id, name, scopes, userId: user, expiresAt: expires, createdBy: by };
    const em = orm.em.fork();
    return signature || key ? createSignatureCredential(em, wanted, key) : createCredential(em, wanted);
  }, print);
}

function scopesOf({ scopes, allScopes }: Pick<CreateOptions, 'scopes' | 'allScopes'>): readonly string[] {
  if (scopes) return scopes;
  if (allScopes) return SCOPES;
  throw new ConfigurationError(
    'say what the credential may do: --scopes identity:read,contact:read, or --all-scopes for everything',
  );
}

function addList(credentials: Command): void {
  credentials
    .command('list')
    .description('show the credentials of an organization, one a line, without what is secret')
    .requiredOption('--organization <bank-id>', 'the organization, by its bank id')
    .action(({ organization }: { organization: string }) =>
      asOwner(
        async (orm) => {
          const { id } = await findOrganization(orm.em.fork(), organization);
          return listCredentials(orm.em.fork(), id);
        },
        (found) => found.forEach(print),
      ),
    );
}

interface RotateOptions {
  key: string;
  overlap: number;
  expires?: Date;
  publicKey?: string;
  by: string;
}

function addRotate(credentials: Command): void {
  credentials
    .command('rotate')
    .description('put a new credential with the same rights in the place of one')
    .requiredOption('--key <key-id>', 'the old one', notEmpty)
    .option('--overlap <minutes>', 'how long the old one stays valid', integer(0, MAX_OVERLAP_MINUTES), 0)
    .option(EXPIRES, 'when the new one expires; as the old one without it', expiry)
    .option(PUBLIC_KEY, 'for signatures: the new key, where you made it')
    .addOption(byOption())
    .action(rotate);
}

async function rotate({ key, overlap, expires, publicKey, by }: RotateOptions): Promise<void> {
  const taken = publicKey === undefined ? undefined : await publicKeyOf(publicKey);
  const rotation = { overlapMinutes: overlap, publicKey: taken, expiresAt: expires, by };
  await asOwner((orm) => rotateCredential(orm.em.fork(), key, rotation), print);
}

function addRevoke(credentials: Command): void {
  credentials
    .command('revoke')
    .description('revoke a credential')
    .requiredOption('--key <key-id>', 'which', notEmpty)
    .addOption(byOption())
    .action(({ key, by }: { key: string; by: string }) =>
      asOwner(
        (orm) => revokeCredential(orm.em.fork(), key, by),
        () => print({ revoked: key }),
      ),
    );
}

async function publicKeyOf(file: string) {
  return readPublicKey((await readFileOf('--public-key', file)).toString('utf8'));
}

function print(value: object): void {
  console.log(JSON.stringify(value));
}
