import type { ErrorLike } from '@apollo/client';
import { useState } from 'react';
import { rescueFocus } from './focus.ts';

/**
 * Returns the error of a query and a function to retry it. The error stays during a retry, so that the
 * focused button is not removed. After a successful retry the page's heading gets the focus. `asked`
 * identifies the request: the error is not shown for another request.
 */
export function useRetry(error: ErrorLike | undefined, refetch: () => Promise<unknown>, asked: string) {
  const [attempt, setAttempt] = useState<{ error: ErrorLike; asked: string }>();
  async function retry() {
    if (!error) return;
    const started = { error, asked };
    const button = document.activeElement;
    setAttempt(started);
    try {
      await refetch();
      rescueFocus(button);
    } catch {
      // The result of the query contains the error.
    }
    setAttempt((current) => (current === started ? undefined : current));
  }
  const retried = attempt?.asked === asked ? attempt : undefined;
  return { failure: error ?? retried?.error, retrying: retried !== undefined, retry: () => void retry() };
}
