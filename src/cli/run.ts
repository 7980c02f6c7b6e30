import { runMain } from '../common/run-main.ts';
import { program } from './program.ts';

await runMain(async () => {
  // Without a command, commander would write the help to standard error and exit with 1.
  if (process.argv.length <= 2) return program.outputHelp();
  await program.parseAsync();
});
