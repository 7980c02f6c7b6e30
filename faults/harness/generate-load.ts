/** The program of a crowd that asks without minding whether it is answered. Its one argument is what to do; it prints what came of it. */
import autocannon from 'autocannon';
import { newKeyId } from '../../src/auth/credentials/key-id.ts';
import { newSecret } from '../../src/auth/strategies/api-secret.ts';
import type { Load, LoadResult } from './load.ts';

const what: Load = JSON.parse(process.argv[2] ?? '');
const { url, headers, body, seconds, connections, rate, unknownKeys } = what;

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

/** A key that has the right form, and is another one in each request. */
function withUnknownKey(request: autocannon.Request): autocannon.Request {
  const key = { 'x-api-key': newKeyId(), 'x-api-secret': newSecret() };
  return { ...request, headers: { ...request.headers, ...key } };
}
