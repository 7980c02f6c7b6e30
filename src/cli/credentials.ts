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

/** The name that is recorded as the author of the change. */
const byOption = () =>
  new Option('--by <name>', 'the name to record as the author of the change')
    .argParser(notEmpty)
    .default(operator(), 'your account and host');

/** Maximum time in which both credentials are valid: 30 days. */
const MAX_OVERLAP_MINUTES = 43_200;

export function addCredentialCommands(program: Command): void {
  const credentials = program.command('credentials').description('manage the credentials of an organization');
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
    .option('--name <name>', 'the name of the credential', 'unnamed')
    .option('--scopes <scopes>', 'the scopes, separated by commas; this or --all-scopes is required', list)
    .addOption(new Option('--all-scopes', ALL_SCOPES).conflicts('scopes'))
    .option(
      EXPIRES,
      'when it expires: a date, a date-time or a number of days, like 90d; default: never',
      expiry,
    )
    .option('--user <user-id>', 'the user for whom it acts', userId)
    .addOption(new Option('--signature', 'create a key pair for signing requests').conflicts('publicKey'))
    .option(PUBLIC_KEY, 'use your own public key for signed requests: PEM or JWK, on P-256 or P-384')
    .addOption(byOption())
    .action(create);
}

const ALL_SCOPES =
  'every scope: read and write of all groups, firehose:read, history:read, pii:read (unmasked PII), schema:read and documents:any (documents that are not trusted)';

async function create({ organization, signature, publicKey, ...input }: CreateOptions): Promise<void> {
  const scopes = scopesOf(input);
  const key = publicKey === undefined ? undefined : await publicKeyOf(publicKey);
  await asOwner(async (orm) => {
    const { id } = await findOrganization(orm.em.fork(), organization);
    const { name, user, expires, by } = input;
    const options = { organizationId: id, name, scopes, userId: user, expiresAt: expires, createdBy: by };
    const em = orm.em.fork();
    return signature || key ? createSignatureCredential(em, options, key) : createCredential(em, options);
  }, print);
}

function scopesOf({ scopes, allScopes }: Pick<CreateOptions, 'scopes' | 'allScopes'>): readonly string[] {
  if (scopes) return scopes;
  if (allScopes) return SCOPES;
  throw new ConfigurationError(
    'scopes are missing: use --scopes, like --scopes identity:read,contact:read, or --all-scopes',
  );
}

function addList(credentials: Command): void {
  credentials
    .command('list')
    .description('list the credentials of an organization, one per line, without secrets')
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
    .description('replace a credential by a new one with the same scopes')
    .requiredOption('--key <key-id>', 'the credential to replace', notEmpty)
    .option(
      '--overlap <minutes>',
      'how long the old credential stays valid',
      integer(0, MAX_OVERLAP_MINUTES),
      0,
    )
    .option(EXPIRES, 'when the new credential expires; default: like the old one', expiry)
    .option(PUBLIC_KEY, 'the new public key of a signing credential, if you created it yourself')
    .addOption(byOption())
    .action(rotate);
}

async function rotate({ key, overlap, expires, publicKey, by }: RotateOptions): Promise<void> {
  const newKey = publicKey === undefined ? undefined : await publicKeyOf(publicKey);
  const rotation = { overlapMinutes: overlap, publicKey: newKey, expiresAt: expires, by };
  await asOwner((orm) => rotateCredential(orm.em.fork(), key, rotation), print);
}

function addRevoke(credentials: Command): void {
  credentials
    .command('revoke')
    .description('revoke a credential')
    .requiredOption('--key <key-id>', 'the credential to revoke', notEmpty)
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
