import { useEffect, useEffectEvent, useRef, useState } from 'react';

interface Props {
  /** The cursor of the next page. */
  after: string;
  isLoading: boolean;
  onLoad: (after: string) => Promise<unknown>;
  /** Called when loading starts while the button is focused. */
  onFocused: () => void;
  /** Called when the button loses the focus. */
  onLeft: () => void;
}

/** Loads the next page when the end of the list comes near, or when the button is pressed. */
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

  // After a failure only the button loads again.
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

/** Calls `onNear` when the element comes near the viewport, once per key. */
function useNear(key: string, isWatching: boolean, onNear: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key must observe the element again, which may still be near
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
