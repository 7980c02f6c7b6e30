import { Breakable } from '../format/breakable.tsx';

/** A URL from customer data. Only http and https URLs become links, and the link sends no referrer. */
export function WebLink({ url }: { url: string }) {
  if (!/^https?:/i.test(url)) return <Breakable text={url} />;
  return (
    <a href={url} rel="noreferrer">
      <Breakable text={url} />
    </a>
  );
}
