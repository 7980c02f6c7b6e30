import { migrate } from '../orm/migrate.ts';
import type { DemoOptions } from './demo.ts';
import { renewDemoCredential, seedDemo } from './demo-setup.ts';
import { ProgressDisplay } from './progress.ts';

/** `cli demo`: how far it is goes to the standard error, the demo's new credential to the standard output. */
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
  // Those of the bundled database are in the data folder, made by each start.
  if (!bundled) console.log(JSON.stringify(await renewDemoCredential(adminUrl)));
}
