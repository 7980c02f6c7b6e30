/** The program of a crowd that asks without minding whether it is answered. Its one argument is what to do; it prints what came of it. */
import autocannon from 'autocannon';
import type { Flood, Flooded } from './flooding.ts';

const { url, headers, body, seconds, connections, rate }: Flood = JSON.parse(process.argv[2] ?? '');

const result = await autocannon({
  ...{ url: `${url}/graphql`, method: 'POST', headers, body, connections, duration: seconds },
  ...(rate ? { overallRate: rate, ignoreCoordinatedOmission: true } : {}),
});
const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count]);
const failed = result.errors > 0 ? [['0', result.errors]] : [];
const flooded: Flooded = {
  statuses: Object.fromEntries([...statuses, ...failed]),
  seconds: result.duration,
};
console.log(JSON.stringify(flooded));
