import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '../auth/credentials/key-pair.ts';
import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { writePrivately } from '../common/private-file.ts';

/** Credentials for all authentication strategies. API key and secret serve two of them. */
export interface DemoCredentials extends ApiKeyCredential {
  bearerToken: string;
  signingKey: SigningKey;
}

/** Path of the demo credentials. Only the owner of the data folder can read the file. */
export const credentialsFile = (dataFolder: string): string => join(dataFolder, 'demo-credentials.json');

export function writeCredentials(dataFolder: string, credentials: DemoCredentials): Promise<void> {
  return writePrivately(credentialsFile(dataFolder), credentials);
}

export async function readCredentials(dataFolder: string): Promise<DemoCredentials> {
  return JSON.parse(await readFile(credentialsFile(dataFolder), 'utf8'));
}
