/** Something that happened on a day, as days from the day of loading; acts of one day keep their order. */
export interface Act {
  on: number;
  play: () => Promise<void>;
}
