/** Who makes a request, and what they may do. Decided before anything else happens. */
export interface Principal {
  /** The only organization whose data exists for the request. A UUID of ours. */
  organizationId: string;
  /** Which credential it is, by its public part: for the journal. */
  subject: string;
  scopes: ReadonlySet<string>;
  /** The user for whom the credential acts. Their linked customers are `viewer.customers`; it grants nothing more. */
  userId: string | null;
  /** The way in, for the log. */
  strategy: 'key' | 'rawKey' | 'bearer' | 'signature';
}
