/** A URL from customer data. Only http and https URLs become links, and the link sends no referrer. */
export function WebLink({ url }: { url: string }) {
  if (!/^https?:/i.test(url)) return url;
  return (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  );
}
