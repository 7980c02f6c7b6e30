import { CallerError } from '../errors.ts';

/** Request and response header with a position. */
export const POSITION_HEADER = 'x-graph-position';

/** A location in the write-ahead log (WAL) of a cluster. */
export interface Position {
  /** The system identifier of the cluster. A standby has that of its primary. */
  cluster: string;
  location: bigint;
}

/** A system identifier has 64 bits; PostgreSQL writes a location as two hexadecimal numbers of 32 bits. */
const POSITION = /^(\d{1,20}):([\dA-F]{1,8}\/[\dA-F]{1,8})$/i;

/** Returns the position in a header; undefined without one. Throws BAD_REQUEST for any other text. */
export function readPosition(header: string | string[] | undefined): Position | undefined {
  if (header === undefined) return undefined;
  const [, cluster, location] = POSITION.exec([header].flat().join(', ')) ?? [];
  if (cluster !== undefined && location !== undefined) return { cluster, location: locationOf(location) };
  throw new CallerError(
    'BAD_REQUEST',
    `The header ${POSITION_HEADER} must be a position that an earlier response had.`,
  );
}

/** Parses a location as PostgreSQL writes it, such as `0/16B3748`. */
export function locationOf(text: string): bigint {
  const [high = '', low = ''] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}
