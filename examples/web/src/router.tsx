import { type ComponentProps, type MouseEvent, useSyncExternalStore } from 'react';

/** What an entry of the history remembers beside its URL. */
interface Entry {
  /** The list that the reader came from, which is the entry before. */
  from?: string;
  /** The id of the link by which the reader left. */
  left?: string;
}

export const entry = (): Entry => history.state ?? {};

/** Where the reader is. The URL alone knows, so that back, forward, reload and sharing work. */
export function useLocation(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  return () => removeEventListener('popstate', onChange);
}

export function navigate(to: string, { replace = false } = {}): void {
  // As a browser does with a link to where one is.
  if (replace || new URL(to, location.href).href === location.href)
    history.replaceState(history.state, '', to);
  else history.pushState({ from: location.pathname + location.search } satisfies Entry, '', to);
  // The browser tells of back and forward only.
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

/** To the list that the reader came from, at the place where they left it; else to all customers. */
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

/** With a key held, a click asks for a new tab or window, which is the browser's business. */
function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
