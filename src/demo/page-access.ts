import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivately } from '../common/private-file.ts';

/** Grants a browser access to pages that contain the demo API key. Created anew at each start. */
export interface PageAccess {
  /** One-time token in the printed URL. It is exchanged for the cookie. */
  token: string;
  cookie: string;
}

/**
 * Path of the token file. It exists until the token is used, and only the owner of the data folder can read
 * it.
 */
const tokenFile = (dataFolder: string): string => join(dataFolder, 'page-token.json');

export async function createPageAccess(dataFolder: string): Promise<PageAccess> {
  const token = randomBytes(16).toString('hex');
  await writePrivately(tokenFile(dataFolder), { token });
  return { token, cookie: randomBytes(32).toString('base64url') };
}

export async function readPageToken(dataFolder: string): Promise<string> {
  return JSON.parse(await readFile(tokenFile(dataFolder), 'utf8')).token;
}

/** Returns whether the token was unused. Only one request can succeed in deleting the file. */
export async function consumeToken(dataFolder: string): Promise<boolean> {
  try {
    await unlink(tokenFile(dataFolder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Compares in constant time, independent of the lengths. */
export function isSameSecret(sent: string, secret: string): boolean {
  return timingSafeEqual(hash('sha256', sent, 'buffer'), hash('sha256', secret, 'buffer'));
}
