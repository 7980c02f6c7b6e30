import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasDebianPostgres } from './debian.ts';
import { ETCD, Etcd } from './etcd.ts';
import { HAPROXY, HaProxy } from './haproxy.ts';
import { createGraphDatabase, environmentOn, type OwnDatabase } from './own-database.ts';
import { PATRONI, PatroniMember, SUPERUSER_PASSWORD } from './patroni-member.ts';

/** Seconds between two runs of Patroni's loop while the cluster is built. */
const LOOP_WAIT_WHILE_BUILDING = 1;
const TIMEOUT_MS = 90_000;

/** Returns which package is missing, or undefined if a cluster can be started. */
export function missingForPatroni(): string | undefined {
  if (!hasDebianPostgres) return 'PostgreSQL 15 is not installed (apt install postgresql)';
  const missing = [PATRONI, ETCD, HAPROXY].filter((program) => !existsSync(program));
  if (missing.length === 0) return undefined;
  return `${missing.join(', ')} is not installed (apt install patroni etcd-server haproxy)`;
}

/** Two or three members with Patroni, one etcd and HAProxy, with the files of `deploy/ha`. */
export class PatroniCluster implements OwnDatabase {
  readonly #etcd: Etcd;
  readonly members: PatroniMember[] = [];
  #proxy: HaProxy | undefined;

  private constructor(etcd: Etcd) {
    this.#etcd = etcd;
  }

  static async open(size: 2 | 3): Promise<PatroniCluster> {
    const cluster = new PatroniCluster(await Etcd.start());
    try {
      await cluster.#build(size);
      return cluster;
    } catch (error) {
      await cluster.close();
      throw error;
    }
  }

  /** URLs of HAProxy, which leads to the primary. */
  get environment(): OwnDatabase['environment'] {
    return environmentOn(this.#running.primaryPort);
  }

  /** URL of HAProxy that leads to the standbys. */
  get replicasUrl(): string {
    return environmentOn(this.#running.replicasPort).DATABASE_URL;
  }

  get superuserUrl(): string {
    return this.#superuserUrlOf('graph');
  }

  /** Returns the member that is the primary, according to the members that answer. */
  async primary(): Promise<PatroniMember> {
    let found: PatroniMember | undefined;
    await this.#until('has no primary', async () => {
      for (const member of this.members) {
        const leader = (await member.listCluster()).find(({ role }) => role === 'leader');
        found = this.members.find(({ name }) => name === leader?.name);
        if (found) return true;
      }
      return false;
    });
    return found as PatroniMember;
  }

  /** Waits until all members run, and one of the standbys is synchronous. */
  untilComplete(): Promise<void> {
    return this.#until('is not complete', () => this.#isComplete());
  }

  /** Throws with the output of all programs if the condition does not become true in time. */
  async #until(problem: string, condition: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + TIMEOUT_MS;
    while (!(await condition())) {
      if (performance.now() > deadline) throw new Error(`the cluster ${problem}:\n${this.#lastLines()}`);
      await sleep(100);
    }
  }

  async close(): Promise<void> {
    await this.#proxy?.stop();
    await Promise.all(this.members.map((member) => member.remove()));
    await this.#etcd.stop();
  }

  async #build(size: 2 | 3): Promise<void> {
    const first = await this.#addMember();
    await this.primary();
    const { loop_wait } = (await (await first.request('GET', '/config')).json()) as { loop_wait: number };
    await first.request('PATCH', '/config', { loop_wait: LOOP_WAIT_WHILE_BUILDING });
    while (this.members.length < size) await this.#addMember();
    this.#proxy = await HaProxy.start(this.members);
    await this.untilComplete();
    await first.request('PATCH', '/config', { loop_wait });
    createGraphDatabase(this.#superuserUrlOf('postgres'));
  }

  async #addMember(): Promise<PatroniMember> {
    const member = await PatroniMember.start(`member${this.members.length + 1}`, this.#etcd.address);
    this.members.push(member);
    return member;
  }

  async #isComplete(): Promise<boolean> {
    const listed = await (await this.primary()).listCluster();
    const standbys = listed.filter(({ role }) => role !== 'leader');
    return (
      standbys.length === this.members.length - 1 &&
      listed.every(({ state }) => state === 'running' || state === 'streaming') &&
      standbys.every(({ lag }) => lag === 0) &&
      standbys.some(({ role }) => role === 'sync_standby')
    );
  }

  #lastLines(): string {
    return [this.#etcd, ...this.members, this.#proxy].map((each) => each?.lastLines()).join('\n');
  }

  get #running(): HaProxy {
    if (!this.#proxy) throw new Error('HAProxy was not started');
    return this.#proxy;
  }

  #superuserUrlOf(database: string): string {
    return `postgresql://postgres:${SUPERUSER_PASSWORD}@127.0.0.1:${this.#running.primaryPort}/${database}`;
  }
}
