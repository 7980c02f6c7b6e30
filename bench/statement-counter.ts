const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);
/** A message has its type in one byte, then its length in four, themselves included. */
const LENGTH_AT = 1;
const HEADER = 5;

/**
 * Counts the statements in what one connection sends to PostgreSQL: its Query and Execute messages. It may come in pieces of
 * any size. The first message of a connection has no type.
 */
export function statementCounter(): (sent: Buffer) => number {
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  return (sent) => {
    rest = Buffer.concat([rest, sent]);
    let statements = 0;
    if (!begun && rest.length >= 4 && rest.length >= rest.readInt32BE(0)) {
      rest = rest.subarray(rest.readInt32BE(0));
      begun = true;
    }
    while (begun && rest.length >= HEADER) {
      const end = LENGTH_AT + rest.readInt32BE(LENGTH_AT);
      if (rest.length < end) break;
      if (rest[0] === QUERY || rest[0] === EXECUTE) statements += 1;
      rest = rest.subarray(end);
    }
    return statements;
  };
}
