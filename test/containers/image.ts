import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { copiedToImage } from './dockerfile.ts';
import { productionPackages } from './packages.ts';

/** Creates a folder with the image's files and only its packages. */
export async function makeImage(): Promise<string> {
  const image = await realpath(await mkdtemp(join(tmpdir(), 'customer-graph-image-')));
  for (const path of copiedToImage()) {
    if (path === 'node_modules') await copyPackages(image);
    else await cp(path, join(image, path), { recursive: true });
  }
  return image;
}

/**
 * Copies the packages. A linked package would resolve its imports next to the original, where all others are.
 */
async function copyPackages(image: string): Promise<void> {
  const filter = (source: string) => basename(source) !== 'node_modules';
  // Nested packages are copied after their parent.
  for (const path of productionPackages()) {
    await cp(path, join(image, path), { recursive: true, filter });
  }
}
