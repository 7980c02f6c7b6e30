/** Renders tables from `growth.json` in the given folder: `node bench/peers/render-growth.ts <folder>`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrowthResults } from '../growth/results.ts';
import { growthTablesOf } from './growth-tables.ts';

const [folder = '.'] = process.argv.slice(2);
const results: GrowthResults = JSON.parse(await readFile(join(folder, 'growth.json'), 'utf8'));
const tables = growthTablesOf(results);
await writeFile(join(folder, 'growth.md'), tables);
console.log(tables);
