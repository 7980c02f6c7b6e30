/** A value of a request: as it is sent, as the graph then has it, and as an answer of the system shows it. */
export interface Sent {
  sent: unknown;
  kept: unknown;
  shown: unknown;
}

/** Values by the names that the document gives them, as `business_person_list[].basic_info.first_name`. */
export type Values = Readonly<Record<string, Sent>>;

/** Stands in every text that a request of this suite sends. */
export const SENT = 'Sent-';

/** Written everywhere alike. */
export const same = (value: unknown): Sent => ({ sent: value, kept: value, shown: value });

export const text = (name: string) => same(`${SENT}${name}`);

export const email = (name: string) => same(`${SENT}${name}@example.com`);

/** In the system's spelling and in the graph's. */
export const spelt = (sent: string, kept: string): Sent => ({ sent, kept, shown: sent });

/** A day that is sent as a date-time: the day in UTC counts. */
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
