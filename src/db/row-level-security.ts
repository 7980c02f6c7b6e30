import type { PolicyDef } from '@mikro-orm/core';

/**
 * The setting that names the organization whose rows are visible in a transaction. If it is empty or unset,
 * no row is visible.
 */
export const ORGANIZATION_SETTING = 'app.organization';

/** Row level security for a table: only rows whose `column` is the transaction's organization are visible. */
export function tenantPolicy(column: string): { rowLevelSecurity: 'force'; policies: PolicyDef[] } {
  const expression = `${column} = nullif(current_setting('${ORGANIZATION_SETTING}', true), '')::uuid`;
  return {
    rowLevelSecurity: 'force',
    policies: [{ name: 'own_organization', using: expression, check: expression }],
  };
}
