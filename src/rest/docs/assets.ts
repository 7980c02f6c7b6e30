import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asset, type AssetFile, assetsOf } from '../../common/assets.ts';
import { PROJECT_ROOT } from '../../project-root.ts';

/** The files of Swagger UI and of this project. */
export interface Assets {
  viewer: Asset;
  viewerStyle: Asset;
  start: Asset;
  style: Asset;
  icon: Asset;
}

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
    readAsset(VIEWER, 'swagger-ui-bundle.js'),
    readAsset(VIEWER, 'swagger-ui.css'),
    readAsset(VIEWER, 'favicon-32x32.png'),
    readAsset(BROWSER, 'start.js'),
    readAsset(BROWSER, 'page.css'),
  ]);
  return {
    ...assetsOf('/docs/assets', { viewer, viewerStyle, icon }),
    ...assetsOf('/docs/assets', { start, style }),
  };
}

async function readAsset(folder: string, name: string): Promise<AssetFile> {
  return { name, content: await readFile(join(folder, name)) };
}
