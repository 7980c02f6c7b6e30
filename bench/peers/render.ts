/** Renders tables and a chart from `latest.json` in the given folder: `node bench/peers/render.ts <folder>`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Results } from '../results.ts';
import { chartOf } from './chart.ts';
import { tablesOf } from './tables.ts';

const [folder = '.'] = process.argv.slice(2);
const results: Results = JSON.parse(await readFile(join(folder, 'latest.json'), 'utf8'));
const tables = tablesOf(results);
await writeFile(join(folder, 'latest.md'), tables);
await writeFile(join(folder, 'latest.svg'), await chartOf(results));
console.log(tables);
