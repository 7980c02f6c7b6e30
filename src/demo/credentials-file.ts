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

/** The content of the file: the credentials, and the base URL of the server that accepts them. */
export interface CredentialsFile extends DemoCredentials {
  /** Such as `http://127.0.0.1:4000`. */
  url: string;
}

/** Path of the demo credentials. Only the owner of the data folder can read the file. */
export const credentialsFile = (dataFolder: string): string => join(dataFolder, 'demo-credentials.json');

export function writeCredentials(dataFolder: string, content: CredentialsFile): Promise<void> {
  return writePrivately(credentialsFile(dataFolder), content);
}

export async function readCredentials(dataFolder: string): Promise<CredentialsFile> {
  return JSON.parse(await readFile(credentialsFile(dataFolder), 'utf8'));
}
