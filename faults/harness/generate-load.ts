/** Program that sends load. Its argument is a `Load` as JSON; it prints a `LoadResult` as JSON. */
import autocannon from 'autocannon';
import { newKeyId } from '../../src/auth/credentials/key-id.ts';
import { newSecret } from '../../src/auth/strategies/api-secret.ts';
import type { Load, LoadResult } from './load.ts';

const load: Load = JSON.parse(process.argv[2] ?? '');
const { url, headers, body, seconds, connections, rate, unknownKeys } = load;

const result = await autocannon({
  ...{ url: `${url}/graphql`, method: 'POST', headers, body, connections, duration: seconds },
  ...(rate ? { overallRate: rate, ignoreCoordinatedOmission: true } : {}),
  ...(unknownKeys ? { requests: [{ setupRequest: withUnknownKey }] } : {}),
});
const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count]);
const failed = result.errors > 0 ? [['0', result.errors]] : [];
const sent: LoadResult = {
  statuses: Object.fromEntries([...statuses, ...failed]),
  seconds: result.duration,
};
console.log(JSON.stringify(sent));

/** Gives each request a new API key of the right format. */
function withUnknownKey(request: autocannon.Request): autocannon.Request {
  const key = { 'x-api-key': newKeyId(), 'x-api-secret': newSecret() };
  return { ...request, headers: { ...request.headers, ...key } };
}
