import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SigningKey } from '../auth/credentials/key-pair.ts';
import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { writePrivately } from '../common/private-file.ts';
import { PROJECT_ROOT } from '../project-root.ts';

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

/** Names the file without a path of this machine, for a page that anyone can read. */
export function shownCredentialsFile(dataFolder: string): string {
  const path = relative(fileURLToPath(PROJECT_ROOT), credentialsFile(dataFolder));
  const isInProject = !path.startsWith('..') && !isAbsolute(path);
  return isInProject ? path.replaceAll(sep, '/') : `${basename(path)} in DATA_FOLDER`;
}

export function writeCredentials(dataFolder: string, content: CredentialsFile): Promise<void> {
  return writePrivately(credentialsFile(dataFolder), content);
}

export async function readCredentials(dataFolder: string): Promise<CredentialsFile> {
  return JSON.parse(await readFile(credentialsFile(dataFolder), 'utf8'));
}
