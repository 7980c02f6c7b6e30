import { createHash } from 'node:crypto';

/** A file that a page loads. */
export interface AssetFile {
  name: string;
  content: Buffer;
}

/** A file with its path, which contains a hash. A browser may cache it forever. */
export interface Asset {
  path: string;
  type: string;
  content: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
};

/**
 * Returns the files under one path, which contains the hash of all of them. So a script can import another one by
 * its relative path, and the path changes if any of the files changes.
 */
export function assetsOf<Name extends string>(
  folder: string,
  files: Readonly<Record<Name, AssetFile>>,
): Record<Name, Asset> {
  const path = `${folder}/${hashOf(Object.values<AssetFile>(files))}`;
  const assets = Object.entries<AssetFile>(files).map(([key, { name, content }]) => [
    key,
    { path: `${path}/${name}`, type: TYPES[name.slice(name.lastIndexOf('.') + 1)], content },
  ]);
  return Object.fromEntries(assets);
}

function hashOf(files: AssetFile[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) hash.update(`${name}\n${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 16);
}
