import module from 'node:module';

/**
 * The oldest Node that runs the program, major and minor. Older ones and version 25 do not close the connections of
 * rejected requests with incomplete bodies (`test/http/slow-transfers.test.ts`).
 */
export const REQUIRED_NODE = [24, 16] as const;

/**
 * Loads a program; if this Node is too old, prints one line instead and sets the exit code to 1. An old Node
 * reads this file and the entry files before the check. So they import nothing else statically, import no name
 * that an old Node lacks, and only use syntax of Node 12.
 */
export function loadProgram(load: () => Promise<unknown>): void {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  const [requiredMajor, requiredMinor] = REQUIRED_NODE;
  const isOld = major < requiredMajor || (major === requiredMajor && minor < requiredMinor);
  if (isOld || major === 25) {
    console.error(
      `customer-graph needs Node ${requiredMajor}.${requiredMinor} or newer, except 25; this is Node ${process.versions.node}. Run it with npm start or npm run cli, or with node_modules/.bin/node`,
    );
    process.exitCode = 1;
    return;
  }
  // Modules that are loaded after this line come from the compile cache of an earlier start.
  module.enableCompileCache();
  void load();
}
