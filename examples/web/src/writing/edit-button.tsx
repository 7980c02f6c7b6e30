import type { ComponentProps } from 'react';

interface Props extends Pick<ComponentProps<'button'>, 'ref' | 'onClick'> {
  /** The visible text. */
  verb: string;
  /** The object of the action, for screen readers. */
  what: string;
}

export function EditButton({ verb, what, ...props }: Props) {
  return (
    <button type="button" className="button quiet small" {...props}>
      {verb}
      <span className="unseen"> {what}</span>
    </button>
  );
}
