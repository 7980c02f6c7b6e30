import { type ComponentProps, type ReactNode, useId } from 'react';

interface Props {
  label: string;
  /** Describes the format of the value. */
  hint?: string | undefined;
  /** A note that another user has changed the value. */
  news?: string | undefined;
  /** Why the value was rejected. */
  problem?: string | undefined;
  isRequired?: boolean;
  /** Renders the control. The attributes connect it to its label and remarks. */
  children: (attributes: ControlAttributes) => ReactNode;
}

type ControlAttributes = Pick<
  ComponentProps<'input'>,
  'id' | 'aria-describedby' | 'aria-invalid' | 'aria-required' | 'autoComplete'
>;

export function Field({ label, hint, news, problem, isRequired = false, children }: Props) {
  const id = useId();
  const remarks = Object.entries({ problem, news, hint }).filter(([, remark]) => remark);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="required"> (required)</span>}
      </label>
      {children({
        id,
        'aria-describedby': remarks.map(([kind]) => id + kind).join(' ') || undefined,
        'aria-invalid': problem ? true : undefined,
        'aria-required': isRequired || undefined,
        // The browser would suggest the user's own data.
        autoComplete: 'off',
      })}
      {remarks.map(([kind, remark]) => (
        <p key={kind} id={id + kind} className={kind}>
          {remark}
        </p>
      ))}
    </div>
  );
}
