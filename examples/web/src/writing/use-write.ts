import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';

const ProblemFragment = graphql(`
  fragment Problem on UserError {
    __typename
    code
    message
    path
  }
`);

/** A mutation whose field has the alias `written`, so that all are handled alike. */
type WriteDocument<Input> = TypedDocumentNode<Answer, { input: Input }>;

interface Answer {
  written: { userErrors: FragmentType<typeof ProblemFragment>[] };
}

/** Fields that every input has. */
interface CommonInput {
  idempotencyKey?: string | null | undefined;
}

/**
 * A write function with the result of its last call: the problems of a rejected write, or the error of a
 * failed one.
 */
export function useWrite<Input extends CommonInput>(mutation: WriteDocument<Input>) {
  const [send, { data, error, loading, reset }] = useMutation<Answer, { input: CommonInput }>(mutation);
  const problems = useFragment(ProblemFragment, data?.written.userErrors ?? []);
  const keyOf = useIdempotencyKey();

  /** Sends the write. Returns whether it succeeded. */
  async function write(input: Omit<Input, 'idempotencyKey'>): Promise<boolean> {
    if (loading) return false;
    const variables = { input: { ...input, idempotencyKey: keyOf(input) } };
    try {
      const { data } = await send({ variables });
      return data?.written.userErrors.length === 0;
    } catch {
      // `error` contains the reason.
      return false;
    }
  }

  return { write, isSaving: loading, answer: data ?? error, problems, error, reset };
}

/** The state of a write, for its form. */
export type Writing = Omit<ReturnType<typeof useWrite>, 'write'>;

/** Returns the same key for the same input, so that a retry after a lost response is not executed twice. */
function useIdempotencyKey() {
  const sent = useRef({ request: '', key: '' });
  return (input: object): string => {
    const request = JSON.stringify(input);
    if (sent.current.request !== request) sent.current = { request, key: crypto.randomUUID() };
    return sent.current.key;
  };
}
