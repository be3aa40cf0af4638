import type { Pool, PoolClient } from 'pg';
import type { Run } from '../read/run.js';
import { type Asked, type Write, combined, refusalOf } from './write.js';

/** The text that a unit answered with; null for a row that the actor does not see. */
export interface Answer {
  text: string | null;
}

/**
 * The writes of one mutation: all or none. Nothing is sent before somebody needs to read again or the unit ends;
 * what is left then travels as a single statement, which needs no transaction of its own.
 */
export class Unit {
  private pending: Write[] = [];
  private client: PoolClient | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly run: Run,
  ) {}

  add(write: Write): void {
    this.pending.push(write);
  }

  /** Where reads go: they must see what this unit has written. */
  async connection(): Promise<Pool | PoolClient> {
    return this.pending.length ? this.begin() : (this.client ?? this.pool);
  }

  /** Opens the transaction, with everything that waits: for reads after writes, and for locks. */
  async begin(): Promise<PoolClient> {
    if (!this.client) {
      this.client = await this.pool.connect();
      await this.client.query('begin');
    }
    for (const write of this.take()) await this.send(this.client, [write]);
    return this.client;
  }

  /** Sends what waits. Resolves to what was asked for of a written row, or to null where that takes a statement of its own. */
  async commit(asked?: Asked): Promise<Answer | null> {
    // One statement may change a row only once, so several updates take a transaction.
    if (!this.client && this.pending.filter(({ missed }) => missed).length <= 1)
      return this.pending.length ? this.send(this.pool, this.take(), asked) : null;
    const client = await this.begin();
    await client.query('commit');
    client.release();
    this.client = null;
    return null;
  }

  async rollback(): Promise<void> {
    this.pending = [];
    const { client } = this;
    this.client = null;
    if (!client) return;
    const broken = await client.query('rollback').then(
      () => undefined,
      (error: Error) => error,
    );
    client.release(broken);
  }

  private take(): Write[] {
    const writes = this.pending;
    this.pending = [];
    return writes;
  }

  private async send(on: Pool | PoolClient, writes: readonly Write[], asked?: Asked): Promise<Answer | null> {
    const { name, text, slots, answers } = combined(writes, asked);
    const run = { ...this.run, args: { writes } };
    const values = slots.map((value) => value(run));
    try {
      const { rows } = await on.query<[number, string | null]>({
        ...(name ? { name } : {}),
        text,
        values,
        rowMode: 'array',
      });
      return answers ? { text: rows[0]?.[1] ?? null } : null;
    } catch (error) {
      if (this.client) await this.rollback();
      throw await refusalOf(error, writes);
    }
  }
}
