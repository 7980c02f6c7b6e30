/** Builds the programs from the current `src/`, so that tests start the same programs as users. */
export default async function setup(): Promise<void> {
  await import('../../scripts/build.ts');
}
