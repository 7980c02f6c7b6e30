import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes JSON for the owner of the folder alone. Renamed into place, so that nobody reads half a file. */
export async function writePrivately(file: string, content: unknown): Promise<void> {
  const draft = `${file}.new`;
  // One that was left behind would keep the rights that it has.
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, file);
}
