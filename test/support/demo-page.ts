import { readPageToken } from '../../src/demo/page-access.ts';

/** The address of the page as it is printed, which works once. */
export async function pageAddress(url: string, dataFolder: string): Promise<string> {
  return `${url}/?token=${await readPageToken(dataFolder)}`;
}

/** Opens the printed address, and returns the cookie that it sets as a browser sends it. */
export async function pageCookie(url: string, dataFolder: string): Promise<string> {
  const response = await fetch(await pageAddress(url, dataFolder), { redirect: 'manual' });
  return response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}
