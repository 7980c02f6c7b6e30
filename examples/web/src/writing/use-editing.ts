import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { regainFocus } from '../focus.ts';

/** Whether a section is being edited, and what came of it last. The button that opened the form gets the focus back from it. */
export function useEditing() {
  const opener = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useState(false);
  const [news, setNews] = useState('');

  function open() {
    setNews('');
    setEditing(true);
  }

  function close(said = '') {
    flushSync(() => {
      setNews(said);
      setEditing(false);
    });
    regainFocus(opener.current);
  }

  return { isEditing, opener, open, close, news, setNews };
}
