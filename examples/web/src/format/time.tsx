import { Fragment } from 'react';

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const instantFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A calendar date, independent of time zones. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{dayFormat.format(new Date(`${date}T00:00:00Z`))}</time>;
}

/** A timestamp in the browser's time zone. */
export function Instant({ at }: { at: string }) {
  return <time dateTime={at}>{instantFormat.format(new Date(at))}</time>;
}

export function Days({ dates }: { dates: string[] }) {
  return dates.map((date, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: dates can repeat, for example of twins
    <Fragment key={i}>
      {i > 0 && ', '}
      <Day date={date} />
    </Fragment>
  ));
}
