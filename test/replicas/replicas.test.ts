import { afterAll, beforeAll, describe } from 'vitest';
import { hasDebianPostgres } from '../support/debian-postgres.ts';
import { describeFailures } from './failures.ts';
import { Fixture } from './fixture.ts';
import { describePositions } from './positions.ts';
import { describeRouting } from './routing.ts';
import { describeStarting } from './starting.ts';

/** All tests share one primary with one standby. The last ones crash and promote the standby. */
describe.skipIf(!hasDebianPostgres)('read replicas', () => {
  let fixture: Fixture;
  const open = () => fixture;

  beforeAll(async () => {
    fixture = await Fixture.open();
  });
  afterAll(() => fixture?.close());

  describeRouting(open);
  describePositions(open);
  describeStarting(open);
  describeFailures(open);
});
