/**
 * Fails if generated files differ from those in Git: if one has changed, is new or is gone. Run it after
 * `npm run generate`.
 */
import { execFileSync } from 'node:child_process';

const GENERATED = ['src/generated', 'docs', 'openapi', 'examples/*/src/gql'];

const git = (...args: string[]) =>
  execFileSync('git', [...args, '--', ...GENERATED], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const changed = git('diff');
const created = git('ls-files', '--others', '--exclude-standard');
if (changed !== '' || created !== '') {
  console.error(`${changed}Generated files are out of date. Run npm run generate and commit its result.`);
  if (created !== '') console.error(`Not in Git:\n${created}`);
  process.exitCode = 1;
}
