import type { Command } from 'commander';
import { issueToken, type LocalIssuer, readLocalIssuer } from '../auth/issuers/local-issuer.ts';
import { requireScopesExist, SCOPES } from '../auth/scopes.ts';
import { readConfig } from '../config.ts';
import { DEMO_BANK, DEMO_USER } from '../demo/demo.ts';
import { ConfigurationError } from '../errors.ts';
import { findOrganization } from '../modules/organization/organization.admin.ts';
import { asOwner } from './database.ts';
import { integer, list, userId } from './values.ts';

interface TokenOptions {
  organization: string;
  scopes: string[];
  user: string;
  minutes: number;
}

/** One year. The token is only valid until the next start anyway. */
const MAX_MINUTES = 525_600;

export function addTokenCommand(program: Command): void {
  program
    .command('token')
    .description('print a bearer token for the bundled database, valid until the next start')
    .option('--organization <bank-id>', 'the organization, by its bank id', DEMO_BANK)
    .option('--scopes <scopes>', 'the scopes, separated by commas; default: all', list, SCOPES)
    .option('--user <user-id>', 'the user of the token', userId, DEMO_USER)
    .option('--minutes <minutes>', 'how long it is valid', integer(1, MAX_MINUTES), 60)
    .action(async ({ organization, scopes, user, minutes }: TokenOptions) => {
      requireScopesExist(scopes);
      const issuer = await localIssuer();
      await asOwner(async (orm) => {
        const { id } = await findOrganization(orm.em.fork(), organization);
        return issueToken(issuer, { organizationId: id, userId: user, scopes, minutes });
      }, console.log);
    });
}

async function localIssuer(): Promise<LocalIssuer> {
  const { databaseUrl, dataFolder } = readConfig();
  if (databaseUrl) {
    throw new ConfigurationError('tokens can only be created for the bundled database; unset DATABASE_URL');
  }
  return readLocalIssuer(dataFolder).catch(() => {
    throw new ConfigurationError('the token issuer does not exist yet; start the server once: npm start');
  });
}
