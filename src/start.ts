import { closeOnSignals, runMain } from './common/run-main.ts';
import { type Config, readConfig } from './config.ts';
import { credentialsFile, readCredentials } from './demo/credentials-file.ts';
import { readPageToken } from './demo/page-access.ts';

/** The running server: this process, or its workers. */
interface Serving {
  url: string;
  /** Whether it serves the bundled database with its demo customers. */
  bundled: boolean;
  /** Settles when all processes serve. */
  complete?: Promise<unknown>;
  close(): Promise<void>;
}

await runMain(async () => {
  const config = readConfig();
  const serving = await startServing(config);
  closeOnSignals(serving.close);
  await serving.complete;
  if (!serving.bundled) return console.log(`The graph is at ${serving.url}/graphql`);
  try {
    console.log(await demoWelcome(serving.url, config.dataFolder));
  } catch (error) {
    await serving.close();
    throw error;
  }
});

/** A process with workers does not load the server's modules. */
async function startServing(config: Config): Promise<Serving> {
  if (config.workers === 1) return (await import('./server.ts')).createServer(config);
  return (await import('./workers/primary.ts')).startWorkers(config);
}

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
