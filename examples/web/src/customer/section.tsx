import { type ReactNode, type Ref, useId } from 'react';

interface Props {
  title: string;
  /** A button that edits the section. */
  action?: ReactNode;
  /** Makes the heading focusable, for when the focused element is removed. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

export function Section({ title, action, headingRef, children }: Props) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <div className="heading">
        <h2 id={id} ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** The content of a section without data. */
export function Nothing() {
  return <p className="nothing">Nothing recorded</p>;
}
