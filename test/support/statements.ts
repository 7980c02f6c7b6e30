import { interceptQueries } from './queries.ts';

const customerTables =
  /\b(from|join|into|update)\s+"?(customer|customer_reference|business_person|address|identity_document|tax_residence|credit_limit_order|social_media_handle|crm_event|user_link|journal_entry|idempotency_key)"?\b/i;

/** Returns the statements on customer tables that this process sends to PostgreSQL while `work` runs. */
export async function captureStatements(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  await interceptQueries((text) => {
    texts.push(text);
    return undefined;
  }, work);
  return texts.filter((text) => customerTables.test(text));
}
