import { Client } from 'pg';
import { DatabaseUnavailableError } from '../errors.ts';
import { errorCode } from './errors.ts';
import { HOST } from './port.ts';

export interface Login {
  user: string;
  password: string;
  port: number;
  database: string;
}

const WRONG_PASSWORD = '28P01';

export async function connect(login: Login): Promise<Client> {
  const client = new Client({
    ...login,
    host: HOST,
    ssl: false,
    application_name: 'customer-graph supervisor',
    connectionTimeoutMillis: 5000,
  });
  // A lost connection is not reported here: the user of the client notices `end` or a failed query.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if (errorCode(error) !== WRONG_PASSWORD) throw error;
    throw new DatabaseUnavailableError(
      'the database rejects the passwords in postgres-secrets.json: restore that file',
    );
  }
}

/** Runs the work with a connection and closes it afterwards. */
export async function withConnection<T>(login: Login, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(login);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
