import { readPageToken } from '../../src/demo/page-access.ts';

/** Returns the one-time address of the demo page, as printed at start. */
export async function pageAddress(url: string, dataFolder: string): Promise<string> {
  return `${url}/?token=${await readPageToken(dataFolder)}`;
}

/** Opens the printed address, and returns the cookie that it sets, in the format of the `Cookie` header. */
export async function pageCookie(url: string, dataFolder: string): Promise<string> {
  const response = await fetch(await pageAddress(url, dataFolder), { redirect: 'manual' });
  return response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}
