/** Events beyond those of every row, with what they carry; each slice adds its own by declaration merging. */
export interface Events {
  'user.invited': object;
}

/** What happens to rows of every type is told under the name of the type: `stakeholder.created`, `person.updated`. */
type RecordEvent = `${string}.${'created' | 'updated' | 'archived' | 'restored'}`;

export type EventKind = (keyof Events & string) | RecordEvent;
export type Payload<K extends EventKind> = K extends keyof Events ? Events[K] : object;
