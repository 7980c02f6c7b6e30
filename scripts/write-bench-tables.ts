/**
 * Writes the tables of README.md and docs/performance.md from the last whole run of `npm run bench`
 * (bench/latest.json): `npm run bench:tables`.
 */
import { writeFileSync } from 'node:fs';
import { changesSince, lastRun } from './bench-tables/last-run.ts';
import { PAGES, readPage, withTables } from './bench-tables/pages.ts';

const results = lastRun();
const changes = changesSince(results.commit?.hash);
for (const page of PAGES) writeFileSync(page, withTables(readPage(page), results, changes));
