import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';

setUpGateway();

let tenant: Tenant;

beforeAll(async () => {
  tenant = await gateway.tenant();
});

const create = (json: string) =>
  send(tenant, 'POST', '/v1/customers', `{"legal_name":"John Placeholder",${json}}`);

/** Creates a person with these fields and returns the response text of a read. */
async function createAndRead(json: string): Promise<string> {
  const answer = await create(json);
  expect(statusAndCode(answer)).toEqual(['201 accepted']);
  return (await send(tenant, 'GET', `/v1/banks/${tenant.bankId}/customers/${answer.body.customer_id}`)).text;
}

describe('a date as {seconds, nanos}', () => {
  it.each([
    ['{"seconds":329961600,"nanos":0}', 329961600],
    ['{"seconds":"329961600"}', 329961600],
    ['{"seconds":330047999,"nanos":999999999}', 329961600],
    ['{"seconds":" 329961600 ","nanos":0}', 329961600],
    ['{"seconds":3.299616e8}', 329961600],
    ['{"seconds":0}', 0],
    ['{"seconds":"0","nanos":0}', 0],
    ['{"seconds":1,"nanos":"999999999"}', 0],
    ['{"seconds":-1}', -86400],
    ['{"seconds":"-1","nanos":999999999}', -86400],
    ['{"seconds":-86400}', -86400],
    ['{"seconds":-86401}', -172800],
    ['{"seconds":-62135596800}', -62135596800],
  ])('accepts %s', async (sent, seconds) => {
    expect(await createAndRead(`"date_of_birth":${sent}`)).toContain(
      `"date_of_birth":{"seconds":${seconds},"nanos":0}`,
    );
  });

  it.each([
    ['{"seconds":-62135596801}', 'INVALID_FORMAT date_of_birth'],
    ['{"seconds":253402300799}', 'DATE_IN_FUTURE date_of_birth'],
    ['{"seconds":253402300800}', 'INVALID_FORMAT date_of_birth'],
    ['{"seconds":99999999999999999999}', 'INVALID_FORMAT date_of_birth'],
    ['{"nanos":5}', 'INVALID_FORMAT date_of_birth'],
    ['{"seconds":1.5}', 'INVALID_TYPE date_of_birth.seconds'],
    ['{"seconds":"1.5"}', 'INVALID_TYPE date_of_birth.seconds'],
    ['{"seconds":"soon"}', 'INVALID_TYPE date_of_birth.seconds'],
    ['{"seconds":true}', 'INVALID_TYPE date_of_birth.seconds'],
    ['{"seconds":1,"nanos":"0.5"}', 'INVALID_TYPE date_of_birth.nanos'],
    ['{"seconds":1,"nanos":"1000000000"}', 'INVALID_FORMAT date_of_birth'],
    ['{"seconds":1,"micros":0}', 'UNKNOWN_FIELD date_of_birth.micros'],
    ['"1980-06-15"', 'INVALID_TYPE date_of_birth'],
    ['[1]', 'INVALID_TYPE date_of_birth'],
  ])('rejects %s', async (sent, problem) => {
    expect(statusAndCode(await create(`"date_of_birth":${sent}`))).toEqual([problem]);
  });

  it('treats an empty value as absent', async () => {
    for (const empty of ['{}', 'null', '{"seconds":null,"nanos":null}'])
      expect(await createAndRead(`"date_of_birth":${empty}`)).not.toContain('date_of_birth');
  });

  it('accepts a list for dependents', async () => {
    const { body } = await create('"dob_of_dependents":[{"seconds":"-1"},{"seconds":1265155200}]');
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { ... on PersonCustomer { dependents { count datesOfBirth } } } }',
      { id: body.customer_id },
    );
    expect(data.customer.dependents.datesOfBirth).toEqual(['1969-12-31', '2010-02-03']);
    expect(
      statusAndCode(await create('"dob_of_dependents":[{"seconds":1},{"seconds":253402300800}]')),
    ).toEqual(['INVALID_FORMAT dob_of_dependents.1']);
  });
});

describe('a timestamp as {seconds, nanos}', () => {
  it.each([
    ['{"seconds":1709138700,"nanos":123456789}', '{"seconds":1709138700,"nanos":123000000}'],
    ['{"seconds":"1709138700"}', '{"seconds":1709138700,"nanos":0}'],
    ['{"seconds":-1,"nanos":500000000}', '{"seconds":-1,"nanos":500000000}'],
    ['{"seconds":-62135596800,"nanos":1000000}', '{"seconds":-62135596800,"nanos":1000000}'],
  ])('stores %s with milliseconds', async (sent, kept) => {
    expect(await createAndRead(`"last_ok_date":${sent}`)).toContain(`"last_ok_data":${kept}`);
    const image = await createAndRead(`"face_image":{"url":"https://x.example.com/","date":${sent}}`);
    expect(image).toContain(`"date":${kept}`);
  });

  it('is rejected with its path', async () => {
    const answer = await create(
      '"last_ok_date":{"seconds":253402300800},"face_image":{"date":{"seconds":"x"}}',
    );
    expect(statusAndCode(answer).sort()).toEqual([
      'INVALID_FORMAT last_ok_date',
      'INVALID_TYPE face_image.date.seconds',
    ]);
  });
});

describe('the date of birth of an identity', () => {
  it.each([
    ['"1980-06-15"', 329875200],
    ['"1980-06-15T23:30:00-01:00"', 329961600],
    ['{"seconds":"329961600","nanos":0}', 329961600],
    ['{"seconds":-1}', -86400],
  ])('accepts %s', async (sent, seconds) => {
    const { body } = await create('"title":"Mr"');
    const path = `/v1/banks/${tenant.bankId}/customers/${body.customer_id}/identity`;
    const answer = await send(tenant, 'PUT', path, `{"legal_name":"John","date_of_birth":${sent}}`);
    expect(answer.text).toContain(`"date_of_birth":{"seconds":${seconds},"nanos":0}`);
    for (const empty of ['""', 'null', '{}']) {
      const cleared = await send(tenant, 'PUT', path, `{"legal_name":"John","date_of_birth":${empty}}`);
      expect(statusAndCode(cleared)).toEqual(['200 accepted']);
      expect(cleared.text).not.toContain('date_of_birth');
    }
  });

  it.each(['"1980-02-30"', '"15.06.1980"', '"soon"'])('rejects %s', async (sent) => {
    const { body } = await create('"title":"Mr"');
    const path = `/v1/banks/${tenant.bankId}/customers/${body.customer_id}/identity`;
    const answer = await send(tenant, 'PUT', path, `{"legal_name":"John","date_of_birth":${sent}}`);
    expect(statusAndCode(answer)).toEqual(['INVALID_FORMAT date_of_birth']);
  });
});
