import { globSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { program } from '../../src/cli/program.ts';

const files = [
  ...['src/**/*.{ts,graphql,json}', 'schema/*.graphql', 'scripts/*.ts', 'docs/**/*.md'],
  ...['*.md', 'examples/*/README.md', 'docker/*', 'Dockerfile', 'docker-compose.yml'],
].flatMap((pattern) => globSync(pattern));

/** Each file as one line, so that a command may be wrapped, also in a comment. */
const texts = files.map((file) => [
  file,
  readFileSync(file, 'utf8').replaceAll(/\n\s*(\*|\/\/|#)?\s*/g, ' '),
]);

/** Returns the matches in all files, as the file and what was matched. */
function found(pattern: RegExp): [named: string, ...parts: string[]][] {
  return texts.flatMap(([file = '', text = '']) =>
    [...text.matchAll(pattern)].map(([match, ...parts]): [string, ...string[]] => [
      `${file}: ${match}`,
      ...parts,
    ]),
  );
}

const childOf = (command: Command, name: string) => command.commands.find((child) => child.name() === name);

/** Whether the command exists, and its subcommand if it has subcommands. */
function exists(name: string, subcommand = ''): boolean {
  const command = childOf(program, name);
  if (!command) return false;
  return subcommand === '' || command.commands.length === 0 || childOf(command, subcommand) !== undefined;
}

describe('what the texts of the project name exists', () => {
  it('each command of the command line', () => {
    const named = found(/(?:npm run (?:-s )?cli --|dist\/cli\.js|`cli) ([a-z]+)(?: ([a-z]+))?/g);
    expect(named.length).toBeGreaterThan(20);
    expect(
      named.filter(([, name, subcommand]) => !exists(name ?? '', subcommand)).map(([text]) => text),
    ).toEqual([]);
  });

  it('each subcommand that is named without the program', () => {
    const groups = program.commands.filter(({ commands }) => commands.length > 0).map((each) => each.name());
    const named = found(new RegExp(`\`(${groups.join('|')}) ([a-z]+)`, 'g'));
    expect(named.length).toBeGreaterThan(1);
    expect(
      named.filter(([, name, subcommand]) => !exists(name ?? '', subcommand)).map(([text]) => text),
    ).toEqual([]);
  });

  it('each command in the descriptions of the schema', () => {
    const named = found(/command line, the command: ([^.]*)\./g).filter(([text]) =>
      text.startsWith('schema/'),
    );
    expect(named).toHaveLength(1);
    const names = named.flatMap(([, list = '']) =>
      [...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
    expect(names).toEqual(['demo', 'erase']);
    expect(names.filter((name) => !exists(name))).toEqual([]);
  });

  it('each npm script', () => {
    const scripts = ['package.json', ...globSync('examples/*/package.json')].flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}),
    );
    const named = found(/\bnpm run (?:-s )?([a-z][a-z:-]*)/g);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, script]) => !scripts.includes(script ?? '')).map(([text]) => text)).toEqual([]);
  });
});
