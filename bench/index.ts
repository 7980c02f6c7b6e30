/**
 * `npm run bench` compares the gateway with its peers; `npm run bench -- growth` measures it on growing
 * databases.
 */
const GROWTH = 'growth';

if (process.argv[2] === GROWTH) {
  process.argv.splice(2, 1);
  await import('./growth.ts');
} else {
  await import('./main.ts');
}
