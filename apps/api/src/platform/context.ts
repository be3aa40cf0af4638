import type { Language, Permission } from '@tlaka/domain';
import type { Pool } from 'pg';
import { type Actor, SYSTEM } from './access/actor.js';
import type { Class } from './entity/marks.js';
import type { Row } from './entity/row.js';
import { forbidden, notFound } from './errors.js';
import type { EventKind, Payload } from './events.js';
import { type Announcements, react } from './reactions.js';
import type { Loads } from './read/loads.js';
import type { Reader } from './read/reader.js';
import type { Run } from './read/run.js';
import type { Scope } from './read/scope.js';
import { type Shapes, pairsOf } from './read/shapes.js';
import { hydrate } from './read/hydrate.js';
import { type Prepared, type Sql, constant, every, literal, name, prepare, sql } from './sql/sql.js';
import { activityWrite } from './write/activity-write.js';
import { changed } from './write/changed.js';
import { Changes, type Values } from './write/changes.js';
import { type Answer, Unit } from './write/unit.js';
import type { Asked } from './write/write.js';

/** What every request shares. */
export interface Platform {
  pool: Pool;
  reader: Reader;
  shapes: Shapes;
  loads: Loads;
}

/** Facts of the HTTP request that a service may need. */
export interface RequestFacts {
  id: string;
  address: string;
  session: string | null;
  setCookie(value: string | null): void;
}

/** The only way to the database, first argument of every service method: who asks, in which language, and one unit of writes. */
export class Context {
  /** When what is written took place; null: now. A past that is told afterwards, such as the demo's, is dated by it. */
  moment: string | null = null;
  /** The permission that the running root field was allowed by. */
  permission: Permission | null = null;
  private unit: Unit;
  private readonly changes: Changes;
  private aliases = 0;
  private readonly run: Run;

  constructor(
    readonly platform: Platform,
    public actor: Actor,
    readonly language: Language,
    readonly request: RequestFacts | null = null,
  ) {
    this.run = { actor, language, args: {}, variables: {} };
    this.unit = new Unit(platform.pool, this.run);
    this.changes = new Changes(this);
  }

  /** After signing in or out: the rest of the request is somebody else's. */
  become(actor: Actor): void {
    this.actor = actor;
    // The open unit has this very run.
    this.run.actor = actor;
  }

  static system(platform: Platform, language: Language = 'en'): Context {
    return new Context(platform, SYSTEM, language);
  }

  /** The moment of what is being written, for columns that say since when. */
  now(): string {
    return this.moment ?? new Date().toISOString();
  }

  /** The row of that id: NOT_FOUND where the actor may not see it, FORBIDDEN where the permission does not reach it. */
  async load<T extends Row>(type: Class<T>, id: string, permission = this.permission): Promise<T> {
    const found = await this.find(type, id, permission);
    if (!found.$allowed) throw forbidden(permission ?? undefined);
    return hydrate<T>(this.platform.shapes.of(type), found);
  }

  /** Whether the permission reaches the row of that id; NOT_FOUND where the actor may not see it. */
  async reaches<T extends Row>(type: Class<T>, id: string, permission: Permission): Promise<boolean> {
    return Boolean((await this.find(type, id, permission)).$allowed);
  }

  private async find<T extends Row>(type: Class<T>, id: string, permission: Permission | null) {
    const plan = this.platform.loads.of(this.platform.shapes.of(type), permission, this.scope);
    const [found] = await this.send<Record<string, unknown>>(plan, { ...this.run, args: { id } });
    if (!found) throw notFound();
    return found;
  }

  /** Rows that meet a condition, whoever may see them: for rules that look at more than the actor does. */
  async rows<T extends Row>(
    type: Class<T>,
    where: (row: Sql) => Sql,
    order?: (row: Sql) => Sql,
  ): Promise<T[]> {
    const shape = this.platform.shapes.of(type);
    const row = this.scope.alias();
    const kind = shape.kind ? [sql`${row}.kind = ${literal(shape.kind)}`] : [];
    const found = await this.query<Record<string, unknown>>(
      sql`select ${row}.* from ${name(shape.metadata.tableName)} ${row} where ${every([where(row), ...kind])} order by ${order?.(row) ?? sql`${row}.id`}`,
    );
    return found.map((one) => hydrate<T>(shape, one));
  }

  /** A slice's own statement; sees what this unit has written. */
  query<R>(statement: Sql): Promise<R[]> {
    // Aliases need to differ within a statement alone; counting on would make every statement of a long unit a new one.
    this.aliases = 0;
    return this.send(prepare(statement), this.run);
  }

  private async send<R>({ name: known, text, slots }: Prepared, run: Run): Promise<R[]> {
    const connection = await this.unit.connection();
    const { rows } = await connection.query({
      ...(known ? { name: known } : {}),
      text,
      values: slots.map((value) => value(run)),
    });
    return rows as R[];
  }

  /** FORBIDDEN unless the permission holds in the whole of that programme; NOT_FOUND where the actor does not even see it. */
  require(permission: Permission, programme: string): void {
    const grant = this.actor.grant(permission);
    if (grant.all || grant.programme.includes(programme)) return;
    const seen = this.actor.grant('programme.read');
    throw seen.all || seen.programme.includes(programme) ? forbidden(permission) : notFound();
  }

  /** Work inside a root field that takes another permission than the field itself. */
  async under<T>(permission: Permission, work: () => T | Promise<T>): Promise<T> {
    if (!this.actor.may(permission)) throw forbidden(permission);
    const outer = this.permission;
    this.permission = permission;
    try {
      return await work();
    } finally {
      this.permission = outer;
    }
  }

  /** Locks the rows of a statement for the rest of the unit, for rules over several rows. */
  async lock(statement: Sql): Promise<void> {
    await this.unit.begin();
    await this.query(statement);
  }

  /** A row that the actor has named by something else than its id, and may refer to without seeing it. */
  introduce(id: string): void {
    this.changes.introduce(id);
  }

  /** Adds a row; the actor's permission and the visibility of everything it refers to are checked with it. */
  insert<T extends Row>(type: Class<T>, values: Values<T>): T {
    const id = this.changes.insert(this.unit, type, values as Record<string, unknown>);
    return Object.assign(Object.create(type.prototype as object), { version: 1, archivedAt: null }, values, {
      id,
    }) as T;
  }

  /** Adds a row and tells it. */
  create<T extends Row>(type: Class<T>, values: Values<T>): T {
    const row = this.insert(type, values);
    this.tell(`${eventName(row)}.created`, row, this.told(row, { before: null, after: values }));
    return row;
  }

  /** Changes a row that is still at `expectedVersion` and tells what changed; CONFLICT otherwise. */
  change<T extends Row>(row: T, expectedVersion: number, patch: Values<T>): void {
    this.update(row.constructor as Class<T>, row.id, expectedVersion, patch);
    this.tell(`${eventName(row)}.updated`, row, this.told(row, changed(row, patch)));
  }

  /** Takes a row out of the lists; what refers to it keeps it. One that is out already stays as it is, and nothing is told. */
  async archive<T extends Row>(type: Class<T>, id: string, expectedVersion: number): Promise<string> {
    const row = await this.load(type, id);
    if (row.archivedAt !== null) return id;
    this.update(type, id, expectedVersion, { archivedAt: this.now() } as Values<T>);
    this.tell(`${eventName(row)}.archived`, row, {});
    return id;
  }

  /** Brings a row back to the lists. One that is in them stays as it is, and nothing is told. */
  async restore<T extends Row>(type: Class<T>, id: string): Promise<string> {
    const row = await this.load(type, id);
    if (row.archivedAt === null) return id;
    this.update(type, id, row.version, { archivedAt: null } as Values<T>);
    this.tell(`${eventName(row)}.restored`, row, {});
    return id;
  }

  /** Changes a row that is still at `expectedVersion`; CONFLICT otherwise. */
  update<T extends Row>(type: Class<T>, id: string, expectedVersion: number, patch: Values<T>): void {
    this.changes.update(this.unit, type, id, expectedVersion, patch as Record<string, unknown>);
  }

  /** Makes the set `field` of a row be exactly these ids. */
  assign<T extends Row>(type: Class<T>, id: string, field: keyof T & string, ids: readonly string[]): void {
    this.changes.assign(this.unit, type, id, field, ids);
  }

  /** The ids in the set `field` of a row, sorted, whoever may see them. */
  async members<T extends Row>(type: Class<T>, id: string, field: keyof T & string): Promise<string[]> {
    const { table, owner, member } = pairsOf(this.platform.shapes.of(type), field);
    const pairs = await this.query<{ id: string }>(
      sql`select ${member} as id from ${table} where ${owner} = ${constant(id, 'uuid')} order by 1`,
    );
    return pairs.map((pair) => pair.id);
  }

  /** A slice's own data-modifying statement, in the unit; it must end in `returning`. */
  write(statement: Sql): void {
    this.unit.add({ key: null, values: [], compile: () => ({ statement, checks: [] }) });
  }

  /** Writes one row of the activity log, in the same unit as what it tells. */
  tell<K extends EventKind>(kind: K, subject: Row, payload: Payload<K>): void {
    this.unit.add(activityWrite(this, kind, subject, payload as Record<string, unknown>));
  }

  /** Lets later slices react inside this unit. */
  announce<K extends keyof Announcements>(kind: K, subject: Row, payload: Announcements[K]): Promise<void> {
    return react(this, kind, subject, payload);
  }

  /** Ends the unit; resolves to what was asked for of a row, where the statement that wrote it could answer. */
  async commit(asked?: Asked): Promise<Answer | null> {
    const answer = await this.unit.commit(asked);
    this.fresh();
    return answer;
  }

  async rollback(): Promise<void> {
    await this.unit.rollback();
    this.fresh();
  }

  /** For compiling statements in this context. */
  get scope(): Scope {
    return {
      actor: this.actor,
      language: this.language,
      fragments: {},
      variables: {},
      alias: () => name(`r${this.aliases++}`),
      may: (permission) => this.actor.may(permission),
    };
  }

  /** Of secrets the log keeps which fields changed, never their values. */
  private told(row: Row, { before, after }: { before: object | null; after: object }): object {
    const { secret } = this.platform.shapes.of(row.constructor as Class).policy;
    return secret ? { fields: Object.keys(after) } : { before, after };
  }

  private fresh(): void {
    this.unit = new Unit(this.platform.pool, this.run);
    this.changes.forget();
    this.aliases = 0;
  }
}

const eventName = (row: Row): string => row.constructor.name.replace(/^./, (first) => first.toLowerCase());
