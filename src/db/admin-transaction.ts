import type { ClientBase, Pool } from 'pg';

/** Runs the work in one transaction on one connection. */
export async function inAdminTransaction<T>(
  pool: Pool,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // Closing the connection ends the transaction. After a failed COPY the connection could not be reused
    // anyway.
    client.release(true);
    throw error;
  }
}
