import { banking } from './banking/index.ts';
import { clients } from './clients/index.ts';
import { onboarding } from './onboarding/index.ts';
import { registry } from './registry/index.ts';
import type { RestApi, RestApiName } from './rest-api.ts';
import { screening } from './screening/index.ts';

/** All REST APIs. The type requires one for each source system. */
export const restApis: Readonly<Record<RestApiName, RestApi>> = {
  onboarding,
  clients,
  registry,
  banking,
  screening,
};
