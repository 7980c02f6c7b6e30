import { type ComponentProps, type MouseEvent, useSyncExternalStore } from 'react';

/** State of a history entry in addition to its URL. */
interface Entry {
  /** URL of the list on the previous history entry. */
  from?: string;
  /** Id of the link by which the user left the page. */
  left?: string;
}

export const entry = (): Entry => history.state ?? {};

/** Returns the current URL. It holds all navigation state, so that back, forward, reload and sharing work. */
export function useLocation(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  return () => removeEventListener('popstate', onChange);
}

export function navigate(to: string, { replace = false } = {}): void {
  // Like a browser, a link to the current URL adds no history entry.
  if (replace || new URL(to, location.href).href === location.href)
    history.replaceState(history.state, '', to);
  else history.pushState({ from: location.pathname + location.search } satisfies Entry, '', to);
  // The browser fires `popstate` only for back and forward.
  dispatchEvent(new PopStateEvent('popstate'));
}

export function Link({ href, ...props }: ComponentProps<'a'> & { href: string }) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    history.replaceState({ ...entry(), left: event.currentTarget.id } satisfies Entry, '');
    navigate(href);
  }
  return <a {...props} href={href} onClick={follow} />;
}

/**
 * Goes back to the list at the previous scroll position. Without a list in the history, goes to all
 * customers.
 */
export function BackLink(props: ComponentProps<'a'>) {
  const { from } = entry();
  if (!from) return <Link {...props} href="/" />;
  function back(event: MouseEvent) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    history.back();
  }
  return <a {...props} href={from} onClick={back} />;
}

/** Modifier keys open a new tab or window, which the browser handles. */
function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
