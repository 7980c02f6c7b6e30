import type { ProblemFragment } from '../gql/graphql.ts';

/** A message of the graph is for people too, but knows neither clerks nor forms. */
const own: Partial<Record<ProblemFragment['code'], string>> = {
  EMPTY: 'This field is required.',
  NULL_NOT_ALLOWED: 'This field is required.',
  INVALID_FORMAT: 'This is not written as it must be.',
};

export const messageOf = ({ code, message }: ProblemFragment): string => own[code] ?? message;

/** Why the value of a field was refused: the path of a problem begins with the name of the field. */
export function problemAt(name: string, problems: readonly ProblemFragment[]): string | undefined {
  const messages = problems.filter(({ path }) => path[0] === name).map(messageOf);
  return messages.length > 0 ? messages.join(' ') : undefined;
}

export function isConflict({ __typename }: ProblemFragment): boolean {
  return __typename === 'VersionConflictError';
}
