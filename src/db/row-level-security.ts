import type { PolicyDef } from '@mikro-orm/core';

/** The setting that says, for one transaction, whose data may be seen. Empty or never set: nobody's. */
export const ORGANIZATION_SETTING = 'app.organization';

/** Row level security for a table: only rows whose `column` is the organization of the transaction exist. */
export function tenantPolicy(column: string): { rowLevelSecurity: 'force'; policies: PolicyDef[] } {
  const expression = `${column} = nullif(current_setting('${ORGANIZATION_SETTING}', true), '')::uuid`;
  return {
    rowLevelSecurity: 'force',
    policies: [{ name: 'own_organization', using: expression, check: expression }],
  };
}
