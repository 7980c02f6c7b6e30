import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes JSON that only the owner of the folder can read. The file is renamed into place, so that no reader
 * sees a partial file.
 */
export async function writePrivately(file: string, content: unknown): Promise<void> {
  const draft = `${file}.new`;
  // An existing draft would keep its permissions.
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, file);
}
