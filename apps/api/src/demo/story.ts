import { Actor, SYSTEM } from '../platform/access/actor.js';
import type { Context } from '../platform/context.js';
import type { AccountKey } from './content/accounts.js';
import type { ThemeCode } from './content/programme.js';
import type { ProjectCode } from './content/projects.js';
import type { PartyKey } from './content/stakeholder.shape.js';

const DAY = 86_400_000;

/** Ids by the key that the content uses. */
class Cast<K extends string> extends Map<K, string> {
  of(key: K): string {
    const id = this.get(key);
    if (!id) throw new Error(`the demo speaks of ${key} before it is there`);
    return id;
  }
}

/** A past told from the day of loading: who did what on which day, each act a little after the one before. */
export class Story {
  programme = '';
  /** Empty where no demo account may exist; then nobody in particular did it. */
  readonly accounts = new Map<AccountKey, string>();
  readonly themes = new Cast<ThemeCode>();
  readonly parties = new Cast<PartyKey>();
  readonly stakeholders = new Cast<PartyKey>();
  readonly projects = new Cast<ProjectCode>();
  private readonly actors = new Map<AccountKey, Actor>();
  private readonly told = new Map<string, number>();

  constructor(
    readonly ctx: Context,
    private readonly today: Date,
  ) {}

  /** That many days from the day of loading; nothing happens at weekends. */
  day(offset: number): string {
    const date = this.date(offset);
    const beyond = { 0: offset < 0 ? 2 : -1, 6: offset < 0 ? 1 : -2 }[date.getUTCDay()] ?? 0;
    return iso(new Date(date.getTime() - beyond * DAY));
  }

  /** The same, weekends or not: for frames such as phases. */
  calendarDay(offset: number): string {
    return iso(this.date(offset));
  }

  account(key: AccountKey | null): string | null {
    return (key && this.accounts.get(key)) ?? null;
  }

  /** From here on it is that day and that account who writes. */
  at(offset: number, by: AccountKey): Context {
    const day = this.day(offset);
    const seconds = (this.told.get(day) ?? 0) + 1;
    this.told.set(day, seconds);
    this.ctx.moment = new Date(Date.parse(`${day}T14:30:00Z`) + seconds * 1000).toISOString();
    this.ctx.become(this.actor(by));
    return this.ctx;
  }

  /** An hour of that day's work. */
  hour(offset: number, number: number): string {
    const [hours, quarters] = [6 + ((number * 5) % 8), (number * 3) % 4];
    return new Date(
      Date.parse(`${this.day(offset)}T00:00:00Z`) + (hours * 4 + quarters) * 900_000,
    ).toISOString();
  }

  private date(offset: number): Date {
    return new Date(Date.parse(iso(this.today)) + offset * DAY);
  }

  /** The system in the name of an account: the story is written down, not asked for. */
  private actor(key: AccountKey): Actor {
    const known = this.actors.get(key);
    if (known) return known;
    const id = this.accounts.get(key);
    const actor = id ? new Actor(id, 'SYSTEM', null, [], []) : SYSTEM;
    if (id) this.actors.set(key, actor);
    return actor;
  }
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
