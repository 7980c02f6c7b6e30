import { readFile } from 'node:fs/promises';
import pg from 'pg';

/**
 * Runs a script as psql would: `\getenv` reads a variable, `:'name'` is its value as a literal, and `\gexec` runs what the
 * query before it gave. psql itself is not on every machine.
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
