import { migrate } from '../orm/migrate.ts';
import type { DemoOptions } from './demo.ts';
import { renewDemoCredential, seedDemo } from './demo-setup.ts';
import { ProgressDisplay } from './progress.ts';

/** Runs `cli demo`. Progress goes to standard error, the new demo credential to standard output. */
export async function runDemo(
  database: { url: string; adminUrl: string; bundled: boolean },
  options: DemoOptions,
): Promise<void> {
  const { url, adminUrl, bundled } = database;
  if (bundled) await migrate(adminUrl, url);
  const display = new ProgressDisplay(options.customers);
  try {
    const progress = await seedDemo(database, options, display.update);
    display.stop();
    console.error(display.summary(progress));
  } finally {
    display.stop();
  }
  // With the bundled database, each server start writes new credentials to the data folder.
  if (!bundled) console.log(JSON.stringify(await renewDemoCredential(adminUrl)));
}
