import type { RestApi } from '../apis/rest-api.ts';

const COMMON = `
Every way to prove who one is that is listed here is accepted, one of them with each request. Scopes that an operation takes are
named with it. Personal values are masked or left out for a caller without the scope \`pii:read\`.

Unknown fields are refused by name. A field that answers have and a body has not may be sent back as it was read, so that an answer
can be changed and sent as a body; with another value it is refused (\`READ_ONLY\`). Ids that stand twice in a request, in path, query
and body, must be equal (\`ID_MISMATCH\`).

What is wrong with a request is told as \`application/problem+json\`, all of it at once, and nothing is written then. What is marked
with \`x-ours\` is not in the document of the system: it was added.

The examples work as they stand for the organization of the demo. What is taken away, or linked to a user, is so only once.`;

/** What a reader must know before any operation. */
export function introduction({ description, absent, emptyIsNull }: RestApi): string {
  const absentValues =
    absent === 'null'
      ? 'An answer has null where there is nothing.'
      : 'An answer leaves out what is not there.';
  const empty = emptyIsNull
    ? 'An empty text in a body is nothing, as if the field were left out.'
    : 'An empty text clears nothing: it is refused.';
  return [description, `${absentValues} ${empty}`, COMMON.trim().replaceAll(/(?<!\n)\n(?!\n)/g, ' ')].join(
    '\n\n',
  );
}
