import { setImmediate } from 'node:timers/promises';
import type { EntityManager, EntityName, RequiredEntityData } from '@mikro-orm/postgresql';
import { Address } from '../modules/address/address.entity.ts';
import { BusinessPerson } from '../modules/business/business.entity.ts';
import { CreditLimitOrder } from '../modules/credit/credit.entity.ts';
import { CrmEvent } from '../modules/crm/crm.entity.ts';
import { Customer } from '../modules/customer/customer.entity.ts';
import { CustomerReference } from '../modules/customer/reference.entity.ts';
import { IdentityDocument } from '../modules/identity/identity.entity.ts';
import { UserLink } from '../modules/link/link.entity.ts';
import { SocialMediaHandle } from '../modules/social/social.entity.ts';
import { TaxResidence } from '../modules/tax/tax.entity.ts';
import { columnValues } from './columns.ts';
import type { CustomerRecord } from './record.ts';

/** Customers per statement. */
const CHUNK = 250;

type Insert = (chunk: CustomerRecord[]) => Promise<unknown>;

const insertCustomers = into(Customer, ({ customer }) => [customer]);

/** The other tables, each after those that its foreign keys point to. */
const insertBelongings = [
  into(BusinessPerson, ({ persons }) => persons),
  into(CustomerReference, ({ references }) => references),
  into(Address, ({ addresses }) => addresses),
  into(IdentityDocument, ({ identityDocuments }) => identityDocuments),
  into(TaxResidence, ({ taxResidences }) => taxResidences),
  into(CreditLimitOrder, ({ creditLimitOrders }) => creditLimitOrders),
  into(SocialMediaHandle, ({ socialMediaHandles }) => socialMediaHandles),
  into(CrmEvent, ({ crmEvents }) => crmEvents),
  into(UserLink, ({ userLinks }) => userLinks),
];

/**
 * Writes customers within the caller's transaction, some hundred with each statement, and returns how many there were.
 * `onProgress` hears after each lot how many have been sent.
 */
export async function writeCustomers(
  em: EntityManager,
  records: Iterable<CustomerRecord>,
  onProgress: (written: number) => void = () => {},
): Promise<number> {
  const send = oneAhead();
  const customers = insertCustomers(em);
  const belongings = insertBelongings.map((insert) => insert(em));
  const source = records[Symbol.iterator]();
  let written = 0;
  let chunk = take(source);
  while (chunk.length > 0) {
    await send(customers, chunk);
    // Their statement takes longest; it must have left this process before the time is used to make the next ones.
    await setImmediate();
    const following = take(source);
    for (const insert of belongings) await send(insert, chunk);
    if (written === 0) await send(gatherStatistics(em), chunk);
    written += chunk.length;
    onProgress(written);
    chunk = following;
  }
  await send(async () => {}, []);
  return written;
}

/**
 * For the checks of foreign keys, whose plans are made at the first rows and kept: knowing nothing of a new table,
 * PostgreSQL may take any index led by the organization, and search all of its customers for each one.
 */
function gatherStatistics(em: EntityManager): Insert {
  return () => em.execute('analyze customer, business_person');
}

function into<Entity extends object>(
  entity: EntityName<Entity>,
  rowsOf: (record: CustomerRecord) => RequiredEntityData<Entity>[],
): (em: EntityManager) => Insert {
  return (em) => {
    const valuesOf = columnValues(em.getMetadata().get(entity).root);
    return (chunk) => em.insertMany(entity, chunk.flatMap(rowsOf).map(valuesOf));
  };
}

/** Sends a statement while PostgreSQL still works on the one before, and waits for that one. */
function oneAhead(): (insert: Insert, chunk: CustomerRecord[]) => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  return async (insert, chunk) => {
    const previous = underWay;
    underWay = insert(chunk);
    // Where the one before fails, nobody will ask about this one.
    underWay.catch(() => {});
    await previous;
  };
}

function take(source: Iterator<CustomerRecord>): CustomerRecord[] {
  const chunk: CustomerRecord[] = [];
  while (chunk.length < CHUNK) {
    const next = source.next();
    if (next.done) break;
    chunk.push(next.value);
  }
  return chunk;
}
