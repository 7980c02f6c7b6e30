/** The programs that tests start are those that users start, made of what stands in `src/` now. */
export default async function setup(): Promise<void> {
  await import('../../scripts/build.ts');
}
