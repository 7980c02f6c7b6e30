/** Reads and changes a demo customer through each REST API, with each authentication method. */
import { banking } from './banking.ts';
import { clients } from './clients.ts';
import { explain, Failure } from './failure.ts';
import { onboarding } from './onboarding.ts';
import { registry } from './registry.ts';
import { screening } from './screening.ts';
import { readSettings, type Settings } from './settings.ts';

const programs: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  'clients, key and secret': clients,
  'onboarding, key and secret': onboarding,
  'screening, raw key': screening,
  'banking, bearer': banking,
  'registry, signature': registry,
};

async function runAll(settings: Settings): Promise<void> {
  for (const [title, program] of Object.entries(programs)) {
    console.log(title);
    await program(settings).catch((error) => {
      throw explain(error, settings);
    });
  }
}

try {
  await runAll(readSettings());
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
