import type { ProblemFragment } from '../gql/graphql.ts';

/** Messages that replace those of the graph, which do not know about forms. */
const formMessages: Partial<Record<ProblemFragment['code'], string>> = {
  EMPTY: 'This field is required.',
  NULL_NOT_ALLOWED: 'This field is required.',
  INVALID_FORMAT: 'This value has an invalid format.',
};

export const messageOf = ({ code, message }: ProblemFragment): string => formMessages[code] ?? message;

/** Returns the messages for a field, or undefined. The path of a problem starts with the field name. */
export function problemAt(name: string, problems: readonly ProblemFragment[]): string | undefined {
  const messages = problems.filter(({ path }) => path[0] === name).map(messageOf);
  return messages.length > 0 ? messages.join(' ') : undefined;
}

export function isConflict({ __typename }: ProblemFragment): boolean {
  return __typename === 'VersionConflictError';
}
