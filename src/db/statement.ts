type Scalar = string | number | boolean | null;

/**
 * A statement. Its text consists only of names from the code; its values are parameters. The driver must be
 * able to encode every value, because an error in the driver does not abort the transaction.
 */
export interface Statement {
  text: string;
  values: (Scalar | Buffer | Date | readonly Scalar[])[];
}
