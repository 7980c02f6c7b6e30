import type { ErrorLike } from '@apollo/client';
import { useState } from 'react';
import { rescueFocus } from './focus.ts';

/**
 * An error of a query with a way to try again. While that is under way the error stays, so that its button, which has the
 * focus, does not vanish; when it worked, the page's heading gets the focus that the button had. An error belongs to what
 * was asked for, and is not shown once something else is.
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
      // The query's own result has the error.
    }
    setAttempt((current) => (current === started ? undefined : current));
  }
  const underWay = attempt?.asked === asked ? attempt : undefined;
  return { failure: error ?? underWay?.error, retrying: underWay !== undefined, retry: () => void retry() };
}
