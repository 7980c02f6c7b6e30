import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { rescueFocus } from './focus.ts';
import { Subpage } from './subpage.tsx';

interface Props {
  /** The current URL. The page is rendered again when it changes. */
  href: string;
  children: ReactNode;
}

interface State {
  hasFailed: boolean;
}

/**
 * Shows an error instead of an empty window if a page cannot be rendered. Error boundaries must be classes in
 * React.
 */
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
          reason="An unexpected error occurred."
          action="Reload"
          retrying={false}
          onRetry={() => location.reload()}
        />
      </Subpage>
    );
  }
}
