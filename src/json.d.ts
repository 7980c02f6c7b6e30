/** Members of the engine's JSON that TypeScript's types lack: access to the source text of numbers. */
interface JSON {
  parse(
    text: string,
    reviver: (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown,
    // biome-ignore lint/suspicious/noExplicitAny: as the engine's own declaration
  ): any;
  /** Returns an object that `stringify` writes unchanged. */
  rawJSON(text: string): object;
  isRawJSON(value: unknown): value is { rawJSON: string };
}
