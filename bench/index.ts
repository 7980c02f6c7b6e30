/** `npm run bench` compares the gateway with others, `npm run bench -- growth` with itself on more and more customers. */
const GROWTH = 'growth';

if (process.argv[2] === GROWTH) {
  process.argv.splice(2, 1);
  await import('./growth.ts');
} else {
  await import('./main.ts');
}
