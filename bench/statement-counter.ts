const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);
/** A message has one byte for its type, then four for its length, which includes these four. */
const LENGTH_AT = 1;
const HEADER = 5;

/**
 * Counts the Query and Execute messages that one connection sends to PostgreSQL. Chunks may be split
 * anywhere. The first message of a connection has no type byte.
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
