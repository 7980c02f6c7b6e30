import { readFileSync } from 'node:fs';

export interface Instruction {
  name: string;
  /** The rest of the instruction, in one line. */
  rest: string;
}

/** Returns the Dockerfile's instructions in order. */
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

/** Returns the rest of each instruction with that name. */
export function allOf(name: string): string[] {
  return readDockerfile()
    .filter((instruction) => instruction.name === name)
    .map(({ rest }) => rest);
}

/** Returns the files and folders that are copied from the project. */
export function copiedFromProject(): string[] {
  return allOf('COPY')
    .filter((rest) => !rest.startsWith('--from'))
    .flatMap((rest) => rest.split(' ').slice(0, -1));
}

/** Returns the files and folders of the final image, including packages. */
export function copiedToImage(): string[] {
  return allOf('COPY').flatMap((rest) => {
    const [, path] = /^--from=\w+ \/app\/(\S+) \1$/.exec(rest) ?? [];
    return path === undefined ? [] : [path];
  });
}

/** Returns the variables that the image sets. */
export function imageEnvironment(): Record<string, string> {
  const pairs = allOf('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=')));
  return Object.fromEntries(pairs);
}
