import { closeOnSignals, runMain } from './common/run-main.ts';
import { readConfig } from './config.ts';
import { credentialsFile, readCredentials } from './demo/credentials-file.ts';
import { readPageToken } from './demo/page-access.ts';
import { createServer } from './server.ts';

await runMain(async () => {
  const config = readConfig();
  const server = await createServer(config);
  closeOnSignals(server.close);
  if (!server.bundled) return console.log(`The graph is at ${server.url}/graphql`);
  try {
    console.log(await demoWelcome(server.url, config.dataFolder));
  } catch (error) {
    await server.close();
    throw error;
  }
});

async function demoWelcome(url: string, dataFolder: string): Promise<string> {
  const { apiKey, apiSecret } = await readCredentials(dataFolder);
  const page = `${url}/?token=${await readPageToken(dataFolder)}`;
  const query =
    '{ customers(first: 3) { nodes { __typename displayName primaryAddress { city country } } } }';
  return `
The graph is at ${url}/graphql, with demo customers in it. Explore it in a browser at ${page} (works once), or send a first query:

curl -s ${url}/graphql -H 'Content-Type: application/json' -H 'X-API-Key: ${apiKey}' -H 'X-API-Secret: ${apiSecret}' -d '${JSON.stringify({ query })}'

The credentials are in ${credentialsFile(dataFolder)}; they are recreated at each start.
`;
}
