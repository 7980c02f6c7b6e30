import { readFileSync } from 'node:fs';

export interface Instruction {
  name: string;
  /** What follows the name, in one line. */
  rest: string;
}

/** The Dockerfile's instructions, in order. */
export function readDockerfile(): Instruction[] {
  const lines = readFileSync('Dockerfile', 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  return lines.filter(Boolean).map((line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
    return { name, rest };
  });
}

/** What follows each instruction of that name. */
export function allOf(name: string): string[] {
  return readDockerfile()
    .filter((instruction) => instruction.name === name)
    .map(({ rest }) => rest);
}

/** Files and folders that are copied from the project. */
export function copiedFromProject(): string[] {
  return allOf('COPY')
    .filter((rest) => !rest.startsWith('--from'))
    .flatMap((rest) => rest.split(' ').slice(0, -1));
}

/** Files and folders that the image has in the end, packages included. */
export function copiedToImage(): string[] {
  return allOf('COPY').flatMap((rest) => {
    const [, path] = /^--from=\w+ \/app\/(\S+) \1$/.exec(rest) ?? [];
    return path === undefined ? [] : [path];
  });
}

/** The variables that the image sets. */
export function imageEnvironment(): Record<string, string> {
  const pairs = allOf('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=')));
  return Object.fromEntries(pairs);
}
