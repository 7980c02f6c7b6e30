import { availableParallelism, cpus } from 'node:os';
import type pg from 'pg';

/** The environment of a measurement. */
export interface Machine {
  cpu: string;
  cores: number;
  node: string;
  postgres: string;
}

export async function describeMachine(owner: pg.Pool): Promise<Machine> {
  const { rows } = await owner.query<{ server_version: string }>('show server_version');
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
    postgres: rows[0]?.server_version ?? 'unknown',
  };
}
