/** A value of a request: as sent, as the graph stores it, and as the API returns it. */
export interface Sent {
  sent: unknown;
  kept: unknown;
  shown: unknown;
}

/** Values by field name, for example `business_person_list[].basic_info.first_name`. */
export type Values = Readonly<Record<string, Sent>>;

/** Prefix of every text that these tests send. */
export const SENT = 'Sent-';

/** A value with one spelling. */
export const same = (value: unknown): Sent => ({ sent: value, kept: value, shown: value });

export const text = (name: string) => same(`${SENT}${name}`);

export const email = (name: string) => same(`${SENT}${name}@example.com`);

/** A value with different spellings in the API and in the graph. */
export const spelt = (sent: string, kept: string): Sent => ({ sent, kept, shown: sent });

/** A date that is sent as a date-time. The day in UTC is stored. */
export const dayOfDateTime = (day: string): Sent => ({
  sent: `${day}T23:31:56Z`,
  kept: day,
  shown: `${day}T00:00:00Z`,
});

export const dayOfTimestamp = (day: string): Sent => ({
  sent: timestamp(`${day}T23:59:59.999Z`),
  kept: day,
  shown: timestamp(`${day}T00:00:00.000Z`),
});

/** An instant as `{seconds, nanos}`. */
export const instant = (kept: string): Sent => ({ sent: timestamp(kept), kept, shown: timestamp(kept) });

export function timestamp(instant: string): { seconds: number; nanos: number } {
  const milliseconds = Date.parse(instant);
  const seconds = Math.floor(milliseconds / 1_000);
  return { seconds, nanos: (milliseconds - seconds * 1_000) * 1_000_000 };
}
