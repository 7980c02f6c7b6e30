import { type ComponentProps, type ReactNode, useId } from 'react';

interface Props {
  label: string;
  /** How the value is written. */
  hint?: string | undefined;
  /** What somebody else has made of the value in the meantime. */
  news?: string | undefined;
  /** Why the value was refused. */
  problem?: string | undefined;
  isRequired?: boolean;
  /** The control, with the attributes that tie it to its label and to what is said of it. */
  children: (attributes: ControlAttributes) => ReactNode;
}

type ControlAttributes = Pick<
  ComponentProps<'input'>,
  'id' | 'aria-describedby' | 'aria-invalid' | 'aria-required' | 'autoComplete'
>;

export function Field({ label, hint, news, problem, isRequired = false, children }: Props) {
  const id = useId();
  const remarks = { problem, news, hint };
  const said = Object.entries(remarks).filter(([, remark]) => remark);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="needed"> (needed)</span>}
      </label>
      {children({
        id,
        'aria-describedby': said.map(([kind]) => id + kind).join(' ') || undefined,
        'aria-invalid': problem ? true : undefined,
        'aria-required': isRequired || undefined,
        // A clerk's own particulars are not what belongs here.
        autoComplete: 'off',
      })}
      {said.map(([kind, remark]) => (
        <p key={kind} id={id + kind} className={kind}>
          {remark}
        </p>
      ))}
    </div>
  );
}
