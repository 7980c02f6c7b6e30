import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from '../../project-root.ts';

/** A file that the pages load. Its path contains a hash of the content, so it can be cached forever. */
export interface Asset {
  path: string;
  type: string;
  content: Buffer;
}

/** The files of Swagger UI and our own files. */
export interface Assets {
  viewer: Asset;
  viewerStyle: Asset;
  start: Asset;
  style: Asset;
  icon: Asset;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/**
 * The files of Swagger UI. @fastify/swagger-ui is used because `swagger-ui-dist` sends
 * installation statistics to its vendor.
 */
const VIEWER = join(
  dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui/package.json')),
  'static',
);
const BROWSER = fileURLToPath(new URL('src/rest/docs/browser/', PROJECT_ROOT));

export async function readAssets(): Promise<Assets> {
  const [viewer, viewerStyle, icon, start, style] = await Promise.all([
    readAsset(VIEWER, 'swagger-ui-bundle.js', SCRIPT),
    readAsset(VIEWER, 'swagger-ui.css', STYLE),
    readAsset(VIEWER, 'favicon-32x32.png', 'image/png'),
    readAsset(BROWSER, 'start.js', SCRIPT),
    readAsset(BROWSER, 'page.css', STYLE),
  ]);
  return { viewer, viewerStyle, icon, start, style };
}

async function readAsset(folder: string, name: string, type: string): Promise<Asset> {
  const content = await readFile(join(folder, name));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { path: `/docs/assets/${hash}/${name}`, type, content };
}
