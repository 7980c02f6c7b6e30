import type { RestApi } from '../apis/rest-api.ts';

const COMMON = `
Each request must use exactly one of the authentication schemes listed here. Each operation lists the scopes that it requires.
Without the scope \`pii:read\`, PII is masked or omitted.

Unknown fields are rejected. A body may contain read-only fields of the response with their current value, so that you can read
a customer, change it and send it back; a different value is rejected (\`READ_ONLY\`). If an id appears more than once in path,
query and body, the values must be equal (\`ID_MISMATCH\`).

Errors are returned as \`application/problem+json\`. All problems of a request are reported together, and a rejected request
changes nothing. Parts marked with \`x-ours\` are extensions that are not in the source system's API spec.

The examples work unchanged with the demo data. Examples that delete something or link a user succeed only once.`;

/** Returns the description of an API: what applies to all its operations. */
export function introduction({ description, absent, emptyIsNull }: RestApi): string {
  const absentValues =
    absent === 'null' ? 'In responses, absent values are null.' : 'Responses omit absent values.';
  const empty = emptyIsNull
    ? 'In bodies, an empty string means that the field is absent.'
    : 'In bodies, empty strings are rejected; they do not clear a field.';
  return [description, `${absentValues} ${empty}`, COMMON.trim().replaceAll(/(?<!\n)\n(?!\n)/g, ' ')].join(
    '\n\n',
  );
}
