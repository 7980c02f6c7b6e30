import { Fragment } from 'react';

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const instantFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A calendar date, which never moves with a time zone. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{dayFormat.format(new Date(`${date}T00:00:00Z`))}</time>;
}

/** An instant, in the reader's time zone. */
export function Instant({ at }: { at: string }) {
  return <time dateTime={at}>{instantFormat.format(new Date(at))}</time>;
}

export function Days({ dates }: { dates: string[] }) {
  return dates.map((date, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: twins have the same date
    <Fragment key={i}>
      {i > 0 && ', '}
      <Day date={date} />
    </Fragment>
  ));
}
