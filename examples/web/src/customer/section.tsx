import { type ReactNode, type Ref, useId } from 'react';

interface Props {
  title: string;
  /** A way to change what the section shows. */
  action?: ReactNode;
  /** For the focus, where what had it is gone. */
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

/** What stands in a section without anything to show. */
export function Nothing() {
  return <p className="nothing">Nothing recorded</p>;
}
