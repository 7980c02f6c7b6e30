import type { ErrorLike } from '@apollo/client';
import { useState } from 'react';

/**
 * An error of a query with a way to try again. While that is under way the error stays, so that its button, which has the
 * focus, does not vanish; when it worked, the page's heading gets the focus.
 */
export function useRetry(error: ErrorLike | undefined, refetch: () => Promise<unknown>) {
  const [retried, setRetried] = useState<ErrorLike>();
  async function retry() {
    setRetried(error);
    try {
      await refetch();
      document.querySelector('h1')?.focus();
    } catch {
      // The query's own result has the error.
    }
    setRetried(undefined);
  }
  return { failure: error ?? retried, retrying: retried !== undefined, retry: () => void retry() };
}
