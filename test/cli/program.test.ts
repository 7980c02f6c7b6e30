import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/process.ts';

const cli = (...args: string[]) => run('dist/cli.js', args);

describe('the command line', () => {
  it('shows its help without a command, as with --help', async () => {
    const shown = await cli();
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(/^Usage: npm run cli -- \[options\] \[command\]\n/);
    expect(shown).toEqual(await cli('--help'));
  });

  it('describes what is stored of idempotency: keys, no responses', async () => {
    const commands = [
      'erase',
      'prune',
      'demo',
      'migrate',
      'doctor',
      'organization',
      'credentials',
      'token',
      'sign',
    ];
    const helps = await Promise.all(commands.map((command) => cli(command, '--help')));
    const text = [await cli(), ...helps].map(({ stdout }) => stdout.replace(/\s+/g, ' ')).join('\n');
    expect(text).toContain('rows, journal and idempotency keys');
    expect(text).not.toContain('response');
  });

  it('prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await cli('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('rejects an unknown command in one line, with a similar one', async () => {
    const line = "error: unknown command 'migrat' (Did you mean migrate?)\n";
    expect(await cli('migrat')).toEqual({ code: 1, stdout: '', stderr: line });
    expect(await cli('xyzzy')).toEqual({ code: 1, stdout: '', stderr: "error: unknown command 'xyzzy'\n" });
  });

  it('rejects an unknown option and a missing one in one line', async () => {
    for (const args of [['demo', '--customer', '1'], ['erase'], ['--verbose']]) {
      const { code, stderr, stdout } = await cli(...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^error: [^\n]+\n$/);
    }
  });
});
