import { readFile } from 'node:fs/promises';
import pg from 'pg';

/**
 * Runs a script like psql, which is not installed everywhere: `\getenv` reads a variable, `:'name'` is its
 * value as a literal, and `\gexec` executes the results of the previous query.
 */
export async function runScript(
  client: pg.Client,
  file: string,
  environment: Record<string, string>,
): Promise<void> {
  const script = await readFile(file, 'utf8');
  const values = new Map<string, string>();
  for (const [, name = '', variable = ''] of script.matchAll(/^\\getenv (\w+) (\w+)$/gm)) {
    values.set(name, environment[variable] ?? '');
  }
  const statements = script
    .replaceAll(/^(\\(set|getenv)|--).*$/gm, '')
    .replaceAll(/:'(\w+)'/g, (_, name) => pg.escapeLiteral(values.get(name) ?? ''));
  for (const [, statement = '', end] of statements.matchAll(/([^;\\]+)(;|\\gexec)\n/g)) {
    const { rows } = await client.query<string[]>({ text: statement, rowMode: 'array' });
    if (end === '\\gexec') for (const made of rows.flat()) await client.query(made);
  }
}
