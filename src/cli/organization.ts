import type { Command } from 'commander';
import {
  createOrganization,
  findOrganizations,
  type NewOrganization,
} from '../modules/organization/organization.admin.ts';
import { asOwner } from './database.ts';
import { integer, notEmpty } from './values.ts';

export function addOrganizationCommands(program: Command): void {
  const organization = program.command('organization').description('organizations');

  organization
    .command('create')
    .description('make an organization')
    .requiredOption('--name <name>', 'the name that people know it by', notEmpty)
    .requiredOption('--bank-id <code>', 'its code as a bank', notEmpty)
    .requiredOption('--number <number>', 'its number, a positive 32-bit integer', integer(1, 2_147_483_647))
    .action((options: NewOrganization) =>
      asOwner(
        (orm) => createOrganization(orm.em.fork(), options),
        (id) => console.log(JSON.stringify({ id, ...options })),
      ),
    );

  organization
    .command('list')
    .description('show every organization, one a line')
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
