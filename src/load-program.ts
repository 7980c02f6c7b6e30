import module from 'node:module';

/** The oldest Node that can run the program, major and minor. MikroORM requires it. */
export const REQUIRED_NODE = [22, 17] as const;

/**
 * Loads a program; if this Node is too old, prints one line instead and sets the exit code to 1. An old Node reads
 * this file and the entry files before the check. So they import nothing else statically, no name that an old Node lacks, and use
 * only syntax of ES2018.
 */
export function loadProgram(load: () => Promise<unknown>): void {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  const [requiredMajor, requiredMinor] = REQUIRED_NODE;
  if (major < requiredMajor || (major === requiredMajor && minor < requiredMinor)) {
    console.error(
      `customer-graph needs Node ${requiredMajor}.${requiredMinor} or newer, this is Node ${process.versions.node}; run it with npm start or npm run cli, or with node_modules/.bin/node`,
    );
    process.exitCode = 1;
    return;
  }
  // Modules that are loaded after this line come from the compile cache of an earlier start.
  module.enableCompileCache();
  void load();
}
