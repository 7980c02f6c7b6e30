import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Obstacle } from './obstacle.tsx';
import { useFocusOnObstacle } from './use-focus-on-obstacle.ts';
import type { Writing } from './use-write.ts';

interface Props {
  label: string;
  customerId: string;
  writing: Writing;
  /** The names of the fields in the input of the mutation. */
  fields: readonly string[];
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** Fields with what stands in their way, and a way out. The browser judges nothing: what is refused, the graph says. */
export function EditForm({ label, customerId, writing, fields, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [isFresh, setFresh] = useState(false);
  const { isSaving, answer, reset } = writing;
  useEffect(() => focusFirst(form.current), []);
  useFocusOnObstacle(form, answer);

  function save(event: FormEvent) {
    event.preventDefault();
    setFresh(false);
    onSave();
  }

  function showFresh() {
    flushSync(() => {
      reset();
      setFresh(true);
    });
    focusFirst(form.current);
  }

  return (
    <form ref={form} className="edit" aria-label={label} aria-busy={isSaving} noValidate onSubmit={save}>
      {children}
      <Obstacle customerId={customerId} writing={writing} fields={fields} onLoaded={showFresh} />
      <p role="status">{isFresh && 'The present state is loaded. What you typed is still here.'}</p>
      <div className="actions">
        <button type="submit" className="button" aria-disabled={isSaving}>
          {isSaving ? 'Saving…' : 'Save'}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-disabled={isSaving}
          onClick={() => !isSaving && onCancel()}
        >
          Cancel
        </button>
      </div>
    </form>
  );
}

const focusFirst = (form: HTMLFormElement | null): void => form?.querySelector('input')?.focus();
