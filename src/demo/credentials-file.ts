import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyAndSecret } from '../access/credentials.ts';

/** Where the demo's credentials are, for the owner of the data folder alone. */
export const credentialsFile = (dataFolder: string): string => join(dataFolder, 'demo-credentials.json');

/** Renamed into place, so that nobody reads half a file. */
export async function writeCredentials(dataFolder: string, credentials: KeyAndSecret): Promise<void> {
  const file = credentialsFile(dataFolder);
  await writeFile(`${file}.new`, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

export async function readCredentials(dataFolder: string): Promise<KeyAndSecret> {
  return JSON.parse(await readFile(credentialsFile(dataFolder), 'utf8'));
}
