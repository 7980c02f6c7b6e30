/** Gives the focus to the page's heading if it is lost or still at an element given, not if the reader has moved on. */
export function rescueFocus(from?: Element | null): void {
  const at = document.activeElement;
  if (at !== document.body && at !== from) return;
  document.querySelector('h1')?.focus({ preventScroll: true });
}
