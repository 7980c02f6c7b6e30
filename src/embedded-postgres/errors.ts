import { DatabaseUnavailableError } from '../errors.ts';

/** A running server already uses the data folder. */
export class DataFolderInUseError extends DatabaseUnavailableError {
  override name = 'DataFolderInUseError';

  constructor(folder: string) {
    super(`another server is running on ${folder}: stop it, or set DATA_FOLDER to another folder`);
  }
}

/** The postmaster ended before it was ready. If `transient`, another attempt may succeed. */
export class StartFailedError extends DatabaseUnavailableError {
  override name = 'StartFailedError';
  readonly transient: boolean;

  constructor(reason: string, transient: boolean) {
    super(`PostgreSQL did not start: ${reason}`);
    this.transient = transient;
  }
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
