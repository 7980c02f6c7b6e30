/**
 * Fails if the schema has a breaking change in its history that `docs/schema-changes.md` does not name.
 * Compares each committed version of the printed schema with the previous one, and the working tree with the
 * last.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const file = 'src/generated/schema.graphql';
const announced = readFileSync('docs/schema-changes.md', 'utf8');

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const commits = git('log', '--reverse', '--first-parent', '--format=%H', '--', file)
  .split('\n')
  .filter(Boolean);
const versions = [...commits.map((commit) => git('show', `${commit}:${file}`)), readFileSync(file, 'utf8')];

const unannounced: string[] = [];
for (const [index, version] of versions.entries()) {
  const before = versions[index - 1];
  if (!before || before === version) continue;
  const changes = await diff(buildSchema(before), buildSchema(version));
  const breaks = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  unannounced.push(...breaks.map(({ message }) => message).filter((message) => !announced.includes(message)));
}

if (unannounced.length > 0) {
  console.error('Breaking changes missing in docs/schema-changes.md:');
  for (const message of new Set(unannounced)) console.error(`- ${message}`);
  process.exitCode = 1;
} else {
  console.log(`no unannounced breaking change in ${versions.length} versions of the schema`);
}
