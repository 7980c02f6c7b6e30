/** An address that a customer gave. It is not told where its reader came from, and is a link only if it leads to the web. */
export function WebLink({ url }: { url: string }) {
  if (!/^https?:/i.test(url)) return url;
  return (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  );
}
