import { type RefObject, useEffect } from 'react';

/**
 * After each attempt, what stands in its way gets the focus: the first field that was refused, else what is said or offered.
 * A reader who has moved on is left alone.
 */
export function useFocusOnObstacle(container: RefObject<HTMLElement | null>, answer: unknown): void {
  useEffect(() => {
    const at = document.activeElement;
    if (!answer || (at !== document.body && !container.current?.contains(at))) return;
    const obstacles = '[aria-invalid], .obstacle[tabindex], .obstacle button';
    container.current?.querySelector<HTMLElement>(obstacles)?.focus();
  }, [container, answer]);
}
