/**
 * Focuses the page's heading if the focus is lost or still on `from`, but not if the user has moved it
 * elsewhere.
 */
export function rescueFocus(from?: Element | null): void {
  if (isFree(from)) document.querySelector('h1')?.focus({ preventScroll: true });
}

/** Focuses `to` if the focus is lost or still on `from`, but not if the user has moved it elsewhere. */
export function regainFocus(to: HTMLElement | null | undefined, from?: Element | null): void {
  if (isFree(from)) to?.focus();
}

function isFree(from?: Element | null): boolean {
  const at = document.activeElement;
  return at === document.body || at === from;
}
