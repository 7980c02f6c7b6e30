import type { ClientBase, Pool } from 'pg';

/** All of it or nothing, on one connection. */
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
    // The connection ends, and with it the transaction; after a failed COPY it is in no state to be used again.
    client.release(true);
    throw error;
  }
}
