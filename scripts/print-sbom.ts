/**
 * Prints the packages of the program as a software bill of materials: `npm run -s sbom`, or `npm run -s sbom --
 * --sbom-format spdx`. `npm sbom` prints it, in a folder without development packages, the bundled programs and
 * workspaces: in the project's folder it fails with ESBOMPROBLEMS unless everything is installed, and its option `--omit`
 * also leaves out packages that the program shares with a development package.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

const { name, version, license, dependencies, overrides } = packageJson;
const temporary = mkdtempSync(join(tmpdir(), 'customer-graph-sbom-'));
// npm takes the name of the folder for that of the project.
const folder = join(temporary, name);
const npm = (...args: string[]) => {
  // Windows finds npm.cmd only with a shell.
  const shell = process.platform === 'win32';
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell });
};
try {
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, license, private: true, dependencies, overrides }),
  );
  copyFileSync(new URL('../package-lock.json', import.meta.url), join(folder, 'package-lock.json'));
  // Removes all other packages from the copy of the lockfile.
  npm('install', '--package-lock-only', '--offline', '--ignore-scripts', '--silent');
  const options = ['--package-lock-only', '--sbom-type', 'application', '--sbom-format', 'cyclonedx'];
  npm('sbom', ...options, ...process.argv.slice(2));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
