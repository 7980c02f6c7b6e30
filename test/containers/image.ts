import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { copiedToImage } from './dockerfile.ts';
import { productionPackages } from './packages.ts';

/** A folder with the files that the image has, and no package beyond its own. */
export async function makeImage(): Promise<string> {
  const image = await realpath(await mkdtemp(join(tmpdir(), 'customer-graph-image-')));
  for (const path of copiedToImage()) {
    if (path === 'node_modules') await copyPackages(image);
    else await cp(path, join(image, path), { recursive: true });
  }
  return image;
}

/** Copied, because Node looks for what a linked package imports beside the original, where all the others are. */
async function copyPackages(image: string): Promise<void> {
  const filter = (source: string) => basename(source) !== 'node_modules';
  // Those within another one after it.
  for (const path of productionPackages()) {
    await cp(path, join(image, path), { recursive: true, filter });
  }
}
