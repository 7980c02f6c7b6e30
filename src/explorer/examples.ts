import { readdir, readFile } from 'node:fs/promises';
import { getOperationAST, parse } from 'graphql';
import { PROJECT_ROOT } from '../project-root.ts';

/** A saved query of the explorer. The file name is the name of the module that the query demonstrates. */
export interface Example {
  module: string;
  /** The name of the operation. */
  name: string;
  /** The first sentence of the comment above the operation. */
  description: string;
  query: string;
  /** JSON text; empty for a query without variables. */
  variables: string;
}

const FOLDER = new URL('src/explorer/examples/', PROJECT_ROOT);
/** Shown first, because newcomers start with these modules. The others follow in alphabetical order. */
export const FIRST = ['customer', 'person', 'business'];

/** Returns the saved queries, one for each module of the schema. */
export async function readExamples(): Promise<Example[]> {
  const files = await readdir(FOLDER);
  const modules = files.filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -8));
  const rest = modules.filter((module) => !FIRST.includes(module)).sort();
  return Promise.all(
    [...FIRST, ...rest].map(async (module) => {
      const query = await read(`${module}.graphql`);
      const variables = files.includes(`${module}.json`) ? await read(`${module}.json`) : '';
      return { module, ...headingOf(query), query, variables };
    }),
  );
}

function headingOf(query: string): Pick<Example, 'name' | 'description'> {
  const [comment = ''] = /^(#.*\n)+/.exec(query) ?? [];
  const [description = ''] = comment
    .replaceAll(/\s*#\s*/g, ' ')
    .trim()
    .split(/(?<=\.)\s/);
  return { name: getOperationAST(parse(query))?.name?.value ?? '', description };
}

function read(file: string): Promise<string> {
  return readFile(new URL(file, FOLDER), 'utf8');
}
