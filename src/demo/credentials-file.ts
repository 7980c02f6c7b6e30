import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '../auth/credentials/key-pair.ts';
import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { writePrivately } from '../common/private-file.ts';

/** One for each way in: key and secret are for two of them. */
export interface DemoCredentials extends ApiKeyCredential {
  bearerToken: string;
  signingKey: SigningKey;
}

/** Where the demo's credentials are, for the owner of the data folder alone. */
export const credentialsFile = (dataFolder: string): string => join(dataFolder, 'demo-credentials.json');

export function writeCredentials(dataFolder: string, credentials: DemoCredentials): Promise<void> {
  return writePrivately(credentialsFile(dataFolder), credentials);
}

export async function readCredentials(dataFolder: string): Promise<DemoCredentials> {
  return JSON.parse(await readFile(credentialsFile(dataFolder), 'utf8'));
}
