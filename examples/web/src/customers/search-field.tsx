import { type FormEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';

/** Delay after the last key press before the search starts, in milliseconds. */
const DEBOUNCE_MS = 250;

interface Props {
  /** The search in the URL. */
  search: string;
  onSearch: (search: string) => void;
}

export function SearchField({ search, onSearch }: Props) {
  const [id, hint] = [useId(), useId()];
  const { text, type, send } = useDraft(search, onSearch);
  function submit(event: FormEvent) {
    event.preventDefault();
    send(text);
  }
  return (
    <search>
      <form onSubmit={submit}>
        <label htmlFor={id}>Search by name</label>
        <input
          id={id}
          type="search"
          value={text}
          onChange={(event) => type(event.target.value)}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={hint}
        />
        <p id={hint} className="hint">
          Also finds names with typing errors or missing accents.
        </p>
      </form>
    </search>
  );
}

/** The typed text. A response never changes it; a new search from elsewhere, such as "back", does. */
function useDraft(search: string, onSearch: (search: string) => void) {
  const [text, type] = useState(search);
  const sent = useRef(search);

  function send(draft: string) {
    const next = draft.trim();
    if (next === sent.current) return;
    sent.current = next;
    onSearch(next);
  }

  useEffect(() => {
    if (search === sent.current) return;
    sent.current = search;
    type(search);
  }, [search]);

  const sendAfterPause = useEffectEvent(send);
  useEffect(() => {
    const timer = setTimeout(() => sendAfterPause(text), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return { text, type, send };
}
