/** Returns the paths of all files that the explorer's page names. */
export async function explorerAssets(url: string): Promise<string[]> {
  const page = await (await fetch(url)).text();
  return [...page.matchAll(/"(\/explorer\/[^"]+)"/g)].map(([, path = '']) => path);
}
