import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { rescueFocus } from './focus.ts';
import { Subpage } from './subpage.tsx';

interface Props {
  /** Where the reader is: elsewhere the page is tried anew. */
  href: string;
  children: ReactNode;
}

interface State {
  hasFailed: boolean;
}

/** A page that cannot be shown leaves the rest and a word about it, not an empty window. React asks for a class. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    rescueFocus();
  }

  override componentDidUpdate(before: Props, { hasFailed }: State): void {
    if (hasFailed && before.href !== this.props.href) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Subpage heading="Not shown">
        <Failure
          what="The page could not be shown."
          reason="Something in it is not as expected."
          retrying={false}
          onRetry={() => location.reload()}
        />
      </Subpage>
    );
  }
}
