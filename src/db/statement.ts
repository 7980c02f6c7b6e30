/** A statement: its text is built of names of the code alone, its values are parameters. */
export interface Statement {
  text: string;
  values: unknown[];
}
