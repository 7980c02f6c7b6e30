import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../support/gateway.ts';
import { interceptQueries } from '../support/queries.ts';
import { readsOf } from '../support/reads.ts';
import { type Fixture, POSITION } from './fixture.ts';

/** Tests of positions in requests and responses. */
export function describePositions(open: () => Fixture): void {
  let fixture: Fixture;
  let writer: Tenant;
  let reader: Tenant;

  beforeAll(async () => {
    fixture = open();
    writer = await fixture.credential();
    reader = await fixture.credential();
  });

  describe('a position', () => {
    it('is in the header and the extensions of each mutation, also of a rejected and a repeated one', async () => {
      const key = { idempotencyKey: 'repeated' };
      for (const answer of [
        await fixture.write(writer, 'third@example.com', key),
        await fixture.write(writer, 'third@example.com', key),
        await fixture.write(writer, 'fourth@example.com', { expectedVersion: 1 }),
      ]) {
        const position = answer.headers.get(POSITION);
        expect(position).toMatch(/^\d+:[\dA-F]+\/[\dA-F]+$/);
        expect(JSON.parse(answer.text).extensions).toEqual({ position });
      }
    });

    it('is not in the response to a query', async () => {
      const { headers, text } = await fixture.read(reader);
      expect(headers.get(POSITION)).toBeNull();
      expect(JSON.parse(text).extensions).toBeUndefined();
    });

    it('lets any credential read a write while the replica replays nothing', async () => {
      await fixture.whilePaused(async () => {
        const { email, position } = await fixture.writeNew(writer);
        const counts = await readsOf(async () => {
          for (let each = 0; each < 10; each += 1)
            expect(await fixture.email(reader, { [POSITION]: position })).toBe(email);
          // Without the position, a credential that did not write reads the older data of the replica.
          expect(await fixture.email(reader)).not.toBe(email);
        });
        expect(counts).toEqual({ 'primary behind': 10, 'replica ok': 1 });
      });
    });

    it('is remembered for the credential that wrote', async () => {
      await fixture.whilePaused(async () => {
        const { email } = await fixture.writeNew(writer);
        const counts = await readsOf(async () => expect(await fixture.email(writer)).toBe(email));
        expect(counts).toEqual({ 'primary behind': 1 });
      });
      await fixture.database.caughtUp();
      expect(await readsOf(() => fixture.read(writer))).toEqual({ 'replica ok': 1 });
    });

    it('that an earlier response had does not hide a later write of the credential', async () => {
      const { position } = await fixture.writeNew(writer);
      await fixture.whilePaused(async () => {
        const { email } = await fixture.writeNew(writer);
        expect(await fixture.email(writer, { [POSITION]: position })).toBe(email);
      });
    });

    it('that the replica has replayed is served by the replica', async () => {
      const { email, position } = await fixture.writeNew(writer);
      await fixture.database.caughtUp();
      const read = async () => expect(await fixture.email(reader, { [POSITION]: position })).toBe(email);
      expect(await readsOf(read)).toEqual({ 'replica ok': 1 });
    });

    it('of another cluster, and of the future, leads to the primary at once', async () => {
      const { position } = await fixture.writeNew(writer);
      const read = (text: string) => readsOf(() => fixture.email(reader, { [POSITION]: text }));
      expect(await read('1:0/1')).toEqual({ 'primary other_cluster': 1 });
      expect(await read(position.replace(/:.*/, ':FFFFFFFF/FFFFFFFF'))).toEqual({ 'primary behind': 1 });
    });

    it('that is malformed is rejected by name, in the format of the surface', async () => {
      const message = `The header ${POSITION} must be a position that an earlier response had.`;
      for (const text of ['0/16B3748', 'x:0/1', '1:0', '1:0/123456789', ' ', '1:0/1, 1:0/2']) {
        const { status, errors } = await fixture.read(reader, { [POSITION]: text });
        expect([status, errors]).toEqual([400, [{ message, extensions: { code: 'BAD_REQUEST' } }]]);
      }
      const response = await fixture.rest(reader, { [POSITION]: 'none' });
      expect(response.headers.get('content-type')).toMatch('application/problem+json');
      expect(await response.json()).toEqual({ title: message, status: 400, code: 'BAD_REQUEST' });
    });

    it('that is unknown after a commit keeps the reads of the credential on the primary', async () => {
      const own = await fixture.credential();
      const failed = { instead: 'select 1 / 0' };
      const answer = await interceptQueries(
        (text) => (/pg_current_wal_flush_lsn/.test(text) ? failed : undefined),
        () => fixture.write(own, 'unknown@example.com'),
      );
      expect([answer.errors, answer.headers.get(POSITION)]).toEqual([undefined, null]);
      expect(JSON.parse(answer.text).extensions).toBeUndefined();
      const read = async () => expect(await fixture.email(own)).toBe('unknown@example.com');
      expect(await readsOf(read)).toEqual({ 'primary no_position': 1 });
    });
  });

  describe('a REST API', () => {
    const ok = async (headers: Record<string, string> = {}) =>
      expect((await fixture.rest(reader, headers)).status).toBe(200);

    it('reads from a replica only for a request with a position', async () => {
      const { position } = await fixture.writeNew(writer);
      await fixture.database.caughtUp();
      expect(await readsOf(() => ok())).toEqual({ 'primary no_position': 1 });
      expect(await readsOf(() => ok({ [POSITION]: position }))).toEqual({ 'replica ok': 1 });
    });

    it('returns the position of a write, also of a rejected one, and none for a read', async () => {
      for (const [body, status] of [
        [{ email: 'rest@example.com' }, 200],
        [{ email: 'no address' }, 400],
      ] as const) {
        const response = await fixture.rest(writer, {}, { method: 'PUT', body: JSON.stringify(body) });
        expect(response.status).toBe(status);
        expect(response.headers.get(POSITION)).toMatch(/^\d+:[\dA-F]+\/[\dA-F]+$/);
      }
      expect((await fixture.rest(reader)).headers.get(POSITION)).toBeNull();
    });
  });
}
