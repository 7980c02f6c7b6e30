import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer } from '../../src/server.ts';
import { pruneKeys } from '../../src/write/prune-idempotency-keys.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutate, mutateOrThrow, PERSON, problemsOf } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const selection = { customer: 'id version branchId contact { email } addresses { line1 } updatedAt' };

describe('an idempotency key', () => {
  it('returns the first response again, even after later changes', async () => {
    const customerId = await createPerson(tenant);
    const first = { customerId, branchId: '1', idempotencyKey: 'again-1' };
    const answer = await mutateOrThrow(tenant, 'updateCustomerBranch', first, selection);
    await mutateOrThrow(tenant, 'updatePersonCustomer', {
      customerId,
      email: 'new@example.com',
      addressLine1: 'Moved',
    });
    expect(await mutateOrThrow(tenant, 'updateCustomerBranch', first, selection)).toEqual(answer);
    expect(await mutateOrThrow(tenant, 'updateCustomerBranch', first, selection)).toEqual(answer);
    const { customer } = await mutateOrThrow(
      tenant,
      'updateCustomerBranch',
      { customerId, branchId: '1' },
      selection,
    );
    expect(customer.version).toBe(3);
  });

  it('makes a creation safe to repeat, and returns created and deleted items again', async () => {
    const made = await mutateOrThrow(tenant, 'createPersonCustomer', { ...PERSON, idempotencyKey: 'create' });
    const again = await mutateOrThrow(tenant, 'createPersonCustomer', {
      ...PERSON,
      idempotencyKey: 'create',
    });
    expect(again).toEqual(made);
    const order = { customerId: made.customer.id, requestedCurrentRateAmount1: '1', idempotencyKey: 'order' };
    const item = { more: 'creditLimitOrder { id requestedCurrentRateAmount1 customer { version } }' };
    const ordered = await mutateOrThrow(tenant, 'createCreditLimitOrder', order, item);
    expect(await mutateOrThrow(tenant, 'createCreditLimitOrder', order, item)).toEqual(ordered);
    const [address] = (
      await mutateOrThrow(
        tenant,
        'updateCustomerBranch',
        { customerId: made.customer.id, branchId: 'x' },
        { customer: 'addresses { id }' },
      )
    ).customer.addresses;
    const deletion = { customerId: made.customer.id, addressId: address.id, idempotencyKey: 'delete' };
    const deleted = await mutateOrThrow(tenant, 'deleteCustomerAddress', deletion, {
      more: 'deletedAddressId',
    });
    expect(
      await mutateOrThrow(tenant, 'deleteCustomerAddress', deletion, { more: 'deletedAddressId' }),
    ).toEqual(deleted);
  });

  it('is rejected for a different request, but not for the same fields in another order', async () => {
    const customerId = await createPerson(tenant);
    await mutateOrThrow(tenant, 'updateCustomerBranch', {
      customerId,
      branchId: '1',
      idempotencyKey: 'reused',
    });
    await mutateOrThrow(tenant, 'updateCustomerBranch', {
      idempotencyKey: 'reused',
      branchId: '1',
      customerId,
    });
    const others: [string, object][] = [
      ['updateCustomerBranch', { customerId, branchId: '2' }],
      ['updateCustomerBranch', { customerId, branchId: '1', expectedVersion: 1 }],
      ['updateCustomerEmail', { customerId, email: 'a@example.com' }],
    ];
    for (const [mutation, input] of others) {
      const rejected = await mutate(tenant, mutation, { ...input, idempotencyKey: 'reused' });
      expect(problemsOf(rejected)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    }
  });

  it('is not used up by a rejected write, and belongs to one credential', async () => {
    const customerId = await createPerson(tenant);
    expect(
      problemsOf(
        await mutate(tenant, 'updateCustomerBranch', { customerId, branchId: '', idempotencyKey: 'free' }),
      ),
    ).toEqual(['EMPTY branchId']);
    await mutateOrThrow(tenant, 'updateCustomerBranch', {
      customerId,
      branchId: '1',
      idempotencyKey: 'free',
    });
    const other = await gateway.credential(tenant);
    await mutateOrThrow(other, 'updateCustomerBranch', { customerId, branchId: '2', idempotencyKey: 'free' });
    const { customer } = await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId, branchId: '2' });
    expect(customer.version).toBe(3);
  });

  it('also applies to a write that changed nothing', async () => {
    const customerId = await createPerson(tenant);
    const input = { customerId, email: 'ada@example.com', idempotencyKey: 'nothing' };
    expect((await mutateOrThrow(tenant, 'updateCustomerEmail', input)).customer.version).toBe(1);
    await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId, branchId: 'x' });
    expect((await mutateOrThrow(tenant, 'updateCustomerEmail', input)).customer.version).toBe(1);
  });

  it('expires after 24 hours and can be pruned then', async () => {
    const customerId = await createPerson(tenant);
    const input = { customerId, branchId: 'old', idempotencyKey: 'old' };
    await mutateOrThrow(tenant, 'updateCustomerBranch', input);
    await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId, branchId: 'new' });
    const admin = gateway.database.adminOrm.em.fork().getConnection();
    const age = `update idempotency_key set created_at = now() - interval '24 hours 1 second' where customer_id = ?`;
    await admin.execute(age, [customerId]);
    expect((await mutateOrThrow(tenant, 'updateCustomerBranch', input)).customer.version).toBe(4);
    expect(await pruneKeys(gateway.database.adminOrm)).toBe(0);
    await admin.execute(age, [customerId]);
    expect(await pruneKeys(gateway.database.adminOrm)).toBe(1);
  });

  it('is written once when 20 concurrent requests use it, and all get the same response (50 keys)', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => createPerson(tenant)));
    const storm = (customerId: string, index: number) => {
      const input = { customerId, line1: `${index}`, country: 'DE', idempotencyKey: `storm-${index}` };
      const selection = { customer: 'id version', more: 'address { id line1 }' };
      // A slow machine rejects some requests. Like a client, the test sends them again with their key.
      const write = (): ReturnType<typeof mutate> =>
        mutate(tenant, 'addCustomerAddress', input, selection).catch((error: Error) => {
          if (!error.message.includes('SERVICE_UNAVAILABLE')) throw error;
          return write();
        });
      return Promise.all(Array.from({ length: 20 }, write));
    };
    const answers: Awaited<ReturnType<typeof storm>>[] = [];
    // 100 requests at once. With many more, a slow machine lets some of them wait for more than five seconds.
    for (let index = 0; index < ids.length; index += 5) {
      const some = ids.slice(index, index + 5);
      answers.push(...(await Promise.all(some.map((id, offset) => storm(id, index + offset)))));
    }
    for (const [index, [first, ...others]] of answers.entries()) {
      expect(first?.userErrors).toEqual([]);
      expect(first?.customer).toEqual({ id: ids[index], version: 2 });
      for (const other of others) expect(other).toEqual(first);
    }
  });

  describe('that another process holds', () => {
    let client: pg.Client;
    beforeAll(async () => {
      client = new pg.Client(gateway.database.url);
      await client.connect();
    });
    afterAll(() => client.end());

    /** Takes the advisory lock of a key, as a process does while it handles a request with this key. */
    async function hold(key: string): Promise<void> {
      const hash = (...parts: (string | Buffer)[]) => {
        const sha = createHash('sha256');
        for (const part of parts) sha.update(part);
        return sha.digest();
      };
      const lock = hash(tenant.id, tenant.headers['x-api-key'] ?? '', hash(key))
        .readBigInt64BE()
        .toString();
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1::bigint)', [lock]);
    }

    it('is waited for without holding a connection, and then used', async () => {
      const customerId = await createPerson(tenant);
      await hold('held');
      const input = { customerId, branchId: 'x', idempotencyKey: 'held' };
      const waiting = Array.from({ length: 20 }, () => mutateOrThrow(tenant, 'updateCustomerBranch', input));
      // There are more waiting requests than connections, but other requests are not blocked.
      for (let round = 0; round < 10; round += 1) await tenant.query('{ customers { nodes { id } } }');
      await client.query('rollback');
      const versions = (await Promise.all(waiting)).map(({ customer }) => customer.version);
      expect(new Set(versions)).toEqual(new Set([2]));
    });

    it('is rejected with IDEMPOTENCY_IN_PROGRESS after five seconds', async () => {
      const customerId = await createPerson(tenant);
      await hold('never');
      const rejected = await mutate(tenant, 'updateCustomerBranch', {
        customerId,
        branchId: 'x',
        idempotencyKey: 'never',
      });
      expect(problemsOf(rejected)).toEqual(['IDEMPOTENCY_IN_PROGRESS idempotencyKey']);
      await client.query('rollback');
    });

    it('is written once, even if duplicates reach different processes', async () => {
      const settings = { PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'silent' };
      const second = await createServer(readConfig(settings));
      const customerId = await createPerson(tenant);
      const query = `mutation ($input: AddCustomerAddressInput!) { addCustomerAddress(input: $input) { address { id } customer { version } userErrors { code } } }`;
      const input = { customerId, line1: 'x', country: 'DE', idempotencyKey: 'two processes' };
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          post(index % 2 ? second.url : gateway.server.url, tenant.headers, { query, variables: { input } }),
        ),
      );
      await second.close();
      const [first] = answers;
      expect(first?.data.addCustomerAddress.userErrors).toEqual([]);
      for (const { data } of answers) expect(data).toEqual(first?.data);
    });
  });
});
