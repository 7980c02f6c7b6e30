import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { regainFocus } from '../focus.ts';

/**
 * The editing state of a section and its last status message. On close, the button that opened the form is
 * focused.
 */
export function useEditing() {
  const opener = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useState(false);
  const [news, setNews] = useState('');

  function open() {
    setNews('');
    setEditing(true);
  }

  function close(message = '') {
    flushSync(() => {
      setNews(message);
      setEditing(false);
    });
    regainFocus(opener.current);
  }

  return { isEditing, opener, open, close, news, setNews };
}
