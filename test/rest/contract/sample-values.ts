/** A value of a request: as sent, as the graph stores it, and as the API returns it. */
export interface SampleValue {
  sent: unknown;
  stored: unknown;
  returned: unknown;
}

/** Values by field name, for example `business_person_list[].basic_info.first_name`. */
export type Values = Readonly<Record<string, SampleValue>>;

/** Prefix of every text that these tests send. */
export const SENT = 'Sent-';

/** A value with one spelling. */
export const same = (value: unknown): SampleValue => ({ sent: value, stored: value, returned: value });

export const text = (name: string) => same(`${SENT}${name}`);

export const email = (name: string) => same(`${SENT}${name}@example.com`);

/** A value with different spellings in the API and in the graph. */
export const converted = (sent: string, stored: string): SampleValue => ({ sent, stored, returned: sent });

/** A date that is sent as a date-time. The day in UTC is stored. */
export const dayOfDateTime = (day: string): SampleValue => ({
  sent: `${day}T23:31:56Z`,
  stored: day,
  returned: `${day}T00:00:00Z`,
});

export const dayOfTimestamp = (day: string): SampleValue => ({
  sent: timestamp(`${day}T23:59:59.999Z`),
  stored: day,
  returned: timestamp(`${day}T00:00:00.000Z`),
});

/** An instant as `{seconds, nanos}`. */
export const instant = (stored: string): SampleValue => ({
  sent: timestamp(stored),
  stored,
  returned: timestamp(stored),
});

export function timestamp(instant: string): { seconds: number; nanos: number } {
  const milliseconds = Date.parse(instant);
  const seconds = Math.floor(milliseconds / 1_000);
  return { seconds, nanos: (milliseconds - seconds * 1_000) * 1_000_000 };
}
