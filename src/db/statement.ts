type Scalar = string | number | boolean | null;

/**
 * A statement: its text is built of names of the code alone, its values are parameters. The driver must be able to write each
 * of them, because what it refuses itself does not break the transaction off.
 */
export interface Statement {
  text: string;
  values: (Scalar | Buffer | Date | readonly Scalar[])[];
}
