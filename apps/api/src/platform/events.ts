/** Every kind of event with what it carries; each slice adds its own by declaration merging. */
export interface Events {
  'record.archived': { version: number };
  'record.restored': { version: number };
}

export type EventKind = keyof Events & string;
