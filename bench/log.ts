/** Prints a progress line with the seconds since the start. */
export function log(line: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);
}
