/** Gives the focus to the page's heading if it is lost or still at an element given, not if the reader has moved on. */
export function rescueFocus(from?: Element | null): void {
  if (isFree(from)) document.querySelector('h1')?.focus({ preventScroll: true });
}

/** Gives the focus to an element if it is lost or still at another one given, not if the reader has moved on. */
export function regainFocus(to: HTMLElement | null | undefined, from?: Element | null): void {
  if (isFree(from)) to?.focus();
}

function isFree(from?: Element | null): boolean {
  const at = document.activeElement;
  return at === document.body || at === from;
}
