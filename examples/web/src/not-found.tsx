import { BackLink } from './router.tsx';

export function NotFound({ what }: { what: string }) {
  return (
    <div className="notice">
      <title>Not found – Customer graph</title>
      <h1 tabIndex={-1}>Not found</h1>
      <p>There is no such {what}. It may have been removed, or the address is incomplete.</p>
      <p>
        <BackLink className="button">Back to customers</BackLink>
      </p>
    </div>
  );
}
