import { useEffect, useEffectEvent, useRef, useState } from 'react';

interface Props {
  /** The cursor after which more follows. */
  after: string;
  isLoading: boolean;
  onLoad: (after: string) => Promise<unknown>;
  /** Tells that more is being loaded while the focus is on the button. */
  onFocused: () => void;
  /** Tells that the focus has left the button. */
  onLeft: () => void;
}

/** Loads more as soon as the end of the list comes near, and at the press of a button. */
export function LoadMore({ after, isLoading, onLoad, onFocused, onLeft }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [failedAfter, setFailedAfter] = useState<string>();
  const hasFailed = failedAfter === after;

  async function load() {
    if (isLoading) return;
    if (document.activeElement === button.current) onFocused();
    setFailedAfter(undefined);
    await onLoad(after).catch(() => setFailedAfter(after));
  }

  // After a failure the reader decides when to try again.
  const end = useNear(after, !isLoading && !hasFailed, load);
  return (
    <div className="more" ref={end}>
      <p role="alert">{hasFailed && 'More customers could not be loaded.'}</p>
      <button
        type="button"
        className="button"
        ref={button}
        aria-disabled={isLoading}
        onClick={load}
        onBlur={onLeft}
      >
        {isLoading ? 'Loading more…' : hasFailed ? 'Try again' : 'Load more'}
      </button>
    </div>
  );
}

/** Calls back when the element comes near the window, anew for each key. */
function useNear(key: string, isWatching: boolean, onNear: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another key an element that is still near counts again
  useEffect(() => {
    if (!isWatching || !element.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && near(), {
      rootMargin: '600px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [key, isWatching]);
  return element;
}
