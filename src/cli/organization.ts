import type { Command } from 'commander';
import {
  createOrganization,
  findOrganizations,
  type NewOrganization,
} from '../modules/organization/organization.admin.ts';
import { asOwner } from './database.ts';
import { integer, notEmpty } from './values.ts';

export function addOrganizationCommands(program: Command): void {
  const organization = program.command('organization').description('manage organizations');

  organization
    .command('create')
    .description('create an organization')
    .requiredOption('--name <name>', 'the display name', notEmpty)
    .requiredOption('--bank-id <code>', 'the bank id', notEmpty)
    .requiredOption(
      '--number <number>',
      'the organization number, a positive 32-bit integer',
      integer(1, 2_147_483_647),
    )
    .action((options: NewOrganization) =>
      asOwner(
        (orm) => createOrganization(orm.em.fork(), options),
        (id) => console.log(JSON.stringify({ id, ...options })),
      ),
    );

  organization
    .command('list')
    .description('list all organizations, one per line')
    .action(() =>
      asOwner(
        (orm) => findOrganizations(orm.em.fork()),
        (found) => {
          for (const { id, name, bankId, number } of found) {
            console.log(JSON.stringify({ id, name, bankId, number }));
          }
        },
      ),
    );
}
