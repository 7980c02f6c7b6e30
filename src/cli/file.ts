import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../errors.ts';

/**
 * Reads the file that an option names. Throws ConfigurationError that names the option if it cannot be read.
 */
export async function readFileOf(option: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new ConfigurationError(`${option}: the file cannot be read; check its path and permissions`);
  }
}
