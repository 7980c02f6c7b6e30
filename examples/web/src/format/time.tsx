import { Fragment } from 'react';

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const instantFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A calendar date, independent of time zones. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{dayFormat.format(new Date(`${date}T00:00:00Z`))}</time>;
}

/** A date that is stored as the text that was sent. A text that is not a date is shown as is. */
export function SentDay({ text }: { text: string }) {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate ? <Day date={text} /> : text;
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
