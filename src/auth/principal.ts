/** The caller of a request and its rights. It is determined before anything else happens. */
export interface Principal {
  /**
   * The only organization whose data is visible to the request. A UUID from the database, never a caller's
   * text.
   */
  organizationId: string;
  /** The public part of the credential, for the journal. */
  subject: string;
  scopes: ReadonlySet<string>;
  /**
   * The user for whom the credential acts. `viewer.customers` lists the user's linked customers; it grants no
   * further rights.
   */
  userId: string | null;
  /** The authentication strategy, for the log. */
  strategy: 'key' | 'rawKey' | 'bearer' | 'signature';
}
