import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFocusOnProblem } from './use-focus-on-problem.ts';
import type { Writing } from './use-write.ts';
import { WriteProblems } from './write-problems.tsx';

interface Props {
  label: string;
  customerId: string;
  writing: Writing;
  /** Names of the fields in the input of the mutation. */
  fields: readonly string[];
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A form with its problems and its buttons. The browser does not validate: the graph reports problems. */
export function EditForm({ label, customerId, writing, fields, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [isFresh, setFresh] = useState(false);
  const { isSaving, answer, reset } = writing;
  useEffect(() => focusFirst(form.current), []);
  useFocusOnProblem(form, answer);

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
      <WriteProblems customerId={customerId} writing={writing} fields={fields} onLoaded={showFresh} />
      <p role="status">{isFresh && 'The customer is reloaded. What you typed is still here.'}</p>
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
