import { type RefObject, useEffect } from 'react';

/**
 * After each failed attempt, focuses the first rejected field, or else the problem message or its button.
 * Does nothing if the user has moved the focus elsewhere.
 */
export function useFocusOnProblem(container: RefObject<HTMLElement | null>, answer: unknown): void {
  useEffect(() => {
    const at = document.activeElement;
    if (!answer || (at !== document.body && !container.current?.contains(at))) return;
    const selector = '[aria-invalid], .write-problem[tabindex], .write-problem button';
    container.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [container, answer]);
}
