import { validate as isUuid } from 'uuid';
import { CallerError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Reading } from '../../read/reading.ts';
import type { Relation } from '../../read/relation.ts';
import type { Row } from '../../read/shape.ts';
import { addressById } from '../address/address.loader.ts';
import { businessPersonById } from '../business/business.loader.ts';
import { creditLimitOrderById } from '../credit/credit.loader.ts';
import { crmEventById } from '../crm/crm.loader.ts';
import { customerById } from '../customer/customer.loader.ts';
import { identityDocumentById } from '../identity/identity.loader.ts';
import { userLinkById } from '../link/link.loader.ts';
import { organizationById } from '../organization/organization.loader.ts';
import { socialMediaHandleById } from '../social/social.loader.ts';
import { taxResidenceById } from '../tax/tax.loader.ts';

const MOST_IDS = 100;

/** By the table in which an id is found: how its row is loaded. */
const relations: Record<string, Relation> = {
  customer: customerById,
  address: addressById,
  business_person: businessPersonById,
  credit_limit_order: creditLimitOrderById,
  crm_event: crmEventById,
  identity_document: identityDocumentById,
  organization: organizationById,
  social_media_handle: socialMediaHandleById,
  tax_residence: taxResidenceById,
  user_link: userLinkById,
};

const tablesOfIds = Object.keys(relations)
  .map((table) => {
    const owner = table === 'organization' ? 'id' : 'organization_id';
    return `select '${table}', id from ${table} where ${owner} = $1 and id = any($2::uuid[])`;
  })
  .join(' union all ');

export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_root, { id }, { reading }) => (await findNodes(reading, [id]))[0] ?? null,
    nodes: (_root, { ids }, { reading }) => findNodes(reading, ids),
  },
};

/** Two statements at least: which tables the ids are in, and the rows of each of those tables. */
async function findNodes(reading: Reading, ids: readonly string[]): Promise<(Row | null)[]> {
  if (ids.length > MOST_IDS) throw new CallerError('BAD_USER_INPUT', `\`ids\` may hold at most ${MOST_IDS}.`);
  const wanted = ids.map((id) => (isUuid(id) ? id.toLowerCase() : null));
  const usable = wanted.filter((id) => id !== null);
  if (usable.length === 0) return ids.map(() => null);
  const rows = await reading.rows(tablesOfIds, usable);
  const tables = new Map(rows.map(([table, id]) => [id as string, table as string]));
  return Promise.all(wanted.map((id) => (id === null ? null : loadFrom(reading, tables.get(id), id))));
}

async function loadFrom(reading: Reading, table: string | undefined, id: string): Promise<Row | null> {
  const relation = table === undefined ? undefined : relations[table];
  return relation ? reading.one(relation, id) : null;
}
