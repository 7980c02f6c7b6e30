import { type Gateway, startGateway, startServerOn } from '../support/gateway.ts';
import type { Servers } from './compare.ts';

/** Starts both servers on a new database. The gateway's own server is the fast one. */
export async function startServers(
  settings: Record<string, string> = {},
): Promise<Servers & { gateway: Gateway; close(): Promise<void> }> {
  const gateway = await startGateway({ FAST_PATH: 'on', ...settings });
  const plain = await startServerOn(gateway.database, { FAST_PATH: 'off', ...settings });
  return {
    ...{ gateway, plain, fast: gateway.server },
    async close() {
      await plain.close();
      await gateway.close();
    },
  };
}
