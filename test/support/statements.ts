import pg from 'pg';

const customerTables =
  /\b(from|join|into|update)\s+"?(customer|customer_reference|business_person|address|identity_document|tax_residence|credit_limit_order|social_media_handle|crm_event|user_link|journal_entry|idempotency_key)"?\b/i;

/** The statements on tables of customers that this process sends to PostgreSQL while `work` runs. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const original = pg.Client.prototype.query;
  const texts: string[] = [];
  pg.Client.prototype.query = function (this: pg.Client, ...args: Parameters<typeof original>) {
    const [query] = args as unknown as [string | { text: string }];
    texts.push(typeof query === 'string' ? query : query.text);
    return original.apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return texts.filter((text) => customerTables.test(text));
}
