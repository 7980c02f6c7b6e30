import { Fragment } from 'react';

/** A URL or an e-mail address that does not fit on a line is broken after a slash or the @ if possible. */
export function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=@|[^/]\/)(?!\/)/);
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts can repeat
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
