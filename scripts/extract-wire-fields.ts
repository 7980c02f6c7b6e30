/**
 * Writes the wire fields of the five API specs to `test/rest/apis/wire-fields/<system>.json`: `node
 * scripts/extract-wire-fields.ts <folder of the API specs>`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBanking } from './wire-fields/banking.ts';
import { parseClients } from './wire-fields/clients.ts';
import { parseOnboarding } from './wire-fields/onboarding.ts';
import { parseRegistry } from './wire-fields/registry.ts';
import { parseScreening } from './wire-fields/screening.ts';

const parsers = {
  '000_': parseOnboarding,
  '001_': parseClients,
  '002_': parseRegistry,
  '003_': parseBanking,
  '004_': parseScreening,
};

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/extract-wire-fields.ts <folder of the API specs>');

const target = new URL('../test/rest/apis/wire-fields/', import.meta.url);
mkdirSync(target, { recursive: true });
for (const [prefix, parse] of Object.entries(parsers)) {
  const file = readdirSync(folder).find((name) => name.startsWith(prefix));
  if (!file) throw new Error(`${folder} has no API spec ${prefix}*`);
  const system = parse(readFileSync(join(folder, file), 'utf8'));
  writeFileSync(new URL(`${system.system}.json`, target), `${JSON.stringify(system, null, 2)}\n`);
  console.log(system.system, system.counts);
}
