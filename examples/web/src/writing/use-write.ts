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

/** A mutation whose field is called `written`, so that all are used alike. */
type WriteDocument<Input> = TypedDocumentNode<Answer, { input: Input }>;

interface Answer {
  written: { userErrors: FragmentType<typeof ProblemFragment>[] };
}

/** What every input has beside what it writes. */
interface Envelope {
  idempotencyKey?: string | null | undefined;
}

/** A write with what became of the last attempt: it was refused, or it failed, or nothing stands in the way. */
export function useWrite<Input extends Envelope>(mutation: WriteDocument<Input>) {
  const [send, { data, error, loading, reset }] = useMutation<Answer, { input: Envelope }>(mutation);
  const problems = useFragment(ProblemFragment, data?.written.userErrors ?? []);
  const keyOf = useIdempotencyKey();

  /** Whether it is written now. */
  async function write(input: Omit<Input, 'idempotencyKey'>): Promise<boolean> {
    if (loading) return false;
    const variables = { input: { ...input, idempotencyKey: keyOf(input) } };
    try {
      const { data } = await send({ variables });
      return data?.written.userErrors.length === 0;
    } catch {
      // `error` has it.
      return false;
    }
  }

  return { write, isSaving: loading, answer: data ?? error, problems, error, reset };
}

/** What a form must know of its write. */
export type Writing = Omit<ReturnType<typeof useWrite>, 'write'>;

/** One key for one request: if its answer was lost, it is sent again with the same one, and not carried out twice. */
function useIdempotencyKey() {
  const sent = useRef({ request: '', key: '' });
  return (input: object): string => {
    const request = JSON.stringify(input);
    if (sent.current.request !== request) sent.current = { request, key: crypto.randomUUID() };
    return sent.current.key;
  };
}
