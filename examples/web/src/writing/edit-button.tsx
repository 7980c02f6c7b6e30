import type { ComponentProps } from 'react';

interface Props extends Pick<ComponentProps<'button'>, 'ref' | 'onClick'> {
  /** What is seen. */
  verb: string;
  /** What it is done to, for those who hear the button without its surroundings. */
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
