import { type Command, Option } from 'commander';
import { revokeCredential, rotateCredential } from '../access/credentials/credential-end.ts';
import { listCredentials } from '../access/credentials/credential-list.ts';
import { createCredential, createSignatureCredential } from '../access/credentials/credentials.ts';
import { readPublicKey } from '../access/credentials/public-key.ts';
import { SCOPES } from '../access/scopes.ts';
import { findOrganization } from '../modules/organization/organization.admin.ts';
import { asOwner } from './database.ts';
import { readFileOf } from './file.ts';
import { list, notEmpty, wholeNumber } from './values.ts';

const PUBLIC_KEY = '--public-key <file>';

/** How long two credentials may stand side by side: a month. */
const LONGEST_OVERLAP = 43_200;

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
  scopes: string[];
  user?: string;
  signature?: true;
  publicKey?: string;
}

function addCreate(credentials: Command): void {
  credentials
    .command('create')
    .description('make a key and its secret, or a key for signatures; what is secret is shown this once')
    .requiredOption('--organization <bank-id>', 'the organization, by its bank id')
    .option('--name <name>', 'what to call the credential', 'unnamed')
    .option('--scopes <scopes>', 'comma-separated; all without it', list, SCOPES)
    .option('--user <user-id>', 'the user for whom it acts', notEmpty)
    .addOption(new Option('--signature', 'make a pair of keys for signatures').conflicts('publicKey'))
    .option(PUBLIC_KEY, 'for signatures with a key of your own: PEM or JWK, on P-256 or P-384')
    .action(async ({ organization, name, scopes, user, signature, publicKey }: CreateOptions) => {
      const key = publicKey === undefined ? undefined : await publicKeyOf(publicKey);
      await asOwner(async (orm) => {
        const { id } = await findOrganization(orm.em.fork(), organization);
        const wanted = { organizationId: id, name, scopes, userId: user };
        const em = orm.em.fork();
        return signature || key ? createSignatureCredential(em, wanted, key) : createCredential(em, wanted);
      }, print);
    });
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
  publicKey?: string;
}

function addRotate(credentials: Command): void {
  credentials
    .command('rotate')
    .description('put a new credential with the same rights in the place of one')
    .requiredOption('--key <key-id>', 'the old one', notEmpty)
    .option('--overlap <minutes>', 'how long the old one stays valid', wholeNumber(0, LONGEST_OVERLAP), 0)
    .option(PUBLIC_KEY, 'for signatures: the new key, where you made it')
    .action(async ({ key, overlap, publicKey }: RotateOptions) => {
      const taken = publicKey === undefined ? undefined : await publicKeyOf(publicKey);
      await asOwner(
        (orm) => rotateCredential(orm.em.fork(), key, { overlapMinutes: overlap, publicKey: taken }),
        print,
      );
    });
}

function addRevoke(credentials: Command): void {
  credentials
    .command('revoke')
    .description('have a credential refused from now on')
    .requiredOption('--key <key-id>', 'which', notEmpty)
    .action(({ key }: { key: string }) =>
      asOwner(
        (orm) => revokeCredential(orm.em.fork(), key),
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
