import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivately } from '../common/private-file.ts';

/** What a browser must have to be given pages with the demo's key in them. Made anew at each start. */
export interface PageAccess {
  /** Stands in the printed address, and is exchanged for the cookie once. */
  token: string;
  /** The value of the cookie. */
  cookie: string;
}

/** There as long as the token was not used, for the owner of the data folder alone. */
const tokenFile = (dataFolder: string): string => join(dataFolder, 'page-token.json');

export async function createPageAccess(dataFolder: string): Promise<PageAccess> {
  const token = randomBytes(16).toString('hex');
  await writePrivately(tokenFile(dataFolder), { token });
  return { token, cookie: randomBytes(32).toString('base64url') };
}

export async function readPageToken(dataFolder: string): Promise<string> {
  return JSON.parse(await readFile(tokenFile(dataFolder), 'utf8')).token;
}

/** Whether the token was still unused. A file can be removed once, however many processes try. */
export async function consumeToken(dataFolder: string): Promise<boolean> {
  try {
    await unlink(tokenFile(dataFolder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Compares in constant time, whatever the lengths. */
export function isSameSecret(sent: string, secret: string): boolean {
  return timingSafeEqual(hash('sha256', sent, 'buffer'), hash('sha256', secret, 'buffer'));
}
