/** A place in the picture, in its own units from the middle of the ellipse. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Link {
  readonly id: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

/** How all that one gives to another is drawn: one bent line, the head of its arrow, and their numbers on it. */
export interface DrawnLink {
  readonly ids: readonly string[];
  readonly line: string;
  readonly head: string;
  readonly label: Point & { readonly text: string; readonly width: number };
}

export interface Layout {
  /** What holds all of it. */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly places: ReadonlyMap<string, Point>;
  readonly links: readonly DrawnLink[];
}

/** The box of a party, and how much of a name goes into it. */
export const BOX = { width: 164, height: 56, letters: 18, lines: 3 } as const;

/** The plate that holds numbers, as wide as they are. */
export const PLATE = { height: 20, digit: 7.5, side: 6 } as const;

const EDGE = 12;
const [NEXT_TO, UNDER] = [BOX.width + 26, BOX.height + 90];
const BEND = 40;
/** Where a box is in the way, a line bends more, or else to the other side. */
const AROUND = [0, 60, 120, 180, 240] as const;
const HEAD = { length: 10, width: 4.5 } as const;
/** Places along a line, the middle first. */
const ALONG = Array.from({ length: 25 }, (_, at) => 0.5 + (at % 2 ? 1 : -1) * Math.ceil(at / 2) * 0.03);
/** How far a plate is kept from a line that is not its own. */
const CLEAR = 14;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A point on the quadratic curve at `t`. */
const onCurve = (from: Point, control: Point, to: Point, t: number): Point => {
  const at = (axis: 'x' | 'y') =>
    (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
  return { x: at('x'), y: at('y') };
};

/** Where the way from the middle of a box towards a point leaves it. */
const outOf = (middle: Point, towards: Point): Point => {
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const share = Math.min(BOX.width / 2 / Math.abs(dx || 1e-9), BOX.height / 2 / Math.abs(dy || 1e-9));
  return { x: middle.x + dx * share, y: middle.y + dy * share };
};

/** Everybody on an ellipse wide enough that no box touches another; the first on top, two side by side. */
const placed = (ids: readonly string[]): ReadonlyMap<string, Point> => {
  const count = ids.length;
  const start = count === 2 ? Math.PI : -Math.PI / 2;
  const around = (least: number, room: number) =>
    count < 2 ? 0 : Math.max(least, (room * count) / (2 * Math.PI));
  const [rx, ry] = [around(210, NEXT_TO), around(170, UNDER)];
  return new Map(
    ids.map((id, at) => {
      const angle = start + (2 * Math.PI * at) / count;
      return [id, { x: rx * Math.cos(angle), y: ry * Math.sin(angle) }];
    }),
  );
};

/** The smallest frame around boxes and points. */
const frameOf = (boxes: readonly Point[], points: readonly Point[]): Layout['frame'] => {
  const around = (axis: 'x' | 'y', half: number) => {
    const all = [
      ...boxes.flatMap((box) => [box[axis] - half, box[axis] + half]),
      ...points.map((point) => point[axis]),
    ];
    return [Math.min(...all) - EDGE, Math.max(...all) + EDGE] as const;
  };
  const [[left, right], [top, bottom]] = [around('x', BOX.width / 2), around('y', BOX.height / 2)];
  return { left, top, width: right - left, height: bottom - top };
};

const rounded = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const headOf = (tip: Point, from: Point): { head: string; neck: Point } => {
  const long = distance(tip, from) || 1;
  const [ux, uy] = [(tip.x - from.x) / long, (tip.y - from.y) / long];
  const neck = { x: tip.x - ux * HEAD.length, y: tip.y - uy * HEAD.length };
  const side = (sign: number): Point => ({
    x: neck.x - uy * HEAD.width * sign,
    y: neck.y + ux * HEAD.width * sign,
  });
  return { head: [tip, side(1), side(-1)].map(rounded).join(' '), neck };
};

/** How far a point is from a box; negative inside. */
const fromBox = (point: Point, box: Point): number =>
  Math.max(Math.abs(point.x - box.x) - BOX.width / 2, Math.abs(point.y - box.y) - BOX.height / 2);

interface Course {
  readonly begin: Point;
  readonly control: Point;
  readonly end: Point;
  readonly spots: readonly Point[];
}

/** A line between two boxes that passes its straight way at half the bend. */
const course = (giver: Point, receiver: Point, bend: number): Course => {
  const share = bend / (distance(giver, receiver) || 1);
  const control = {
    x: (giver.x + receiver.x) / 2 + (receiver.y - giver.y) * share,
    y: (giver.y + receiver.y) / 2 - (receiver.x - giver.x) * share,
  };
  const [begin, end] = [outOf(giver, control), outOf(receiver, control)];
  return { begin, control, end, spots: ALONG.map((t) => onCurve(begin, control, end, t)) };
};

/** What one gives to another, however much it is, in one bundle; links to ids that are not there are left out. */
const bundled = (links: readonly Link[], places: ReadonlyMap<string, Point>): Link[][] => {
  const bundles = new Map<string, Link[]>();
  for (const link of links) {
    const { from, to } = link;
    if (from === to || !places.has(from) || !places.has(to)) continue;
    const pair = `${from} ${to}`;
    bundles.set(pair, [...(bundles.get(pair) ?? []), link]);
  }
  return [...bundles.values()];
};

const NAMED = 3;

/** The numbers of a bundle; of many the first, and how many more there are. */
export const numbersOf = (links: readonly Pick<Link, 'number'>[]): string => {
  const numbers = links.map(({ number }) => number);
  if (numbers.length <= NAMED) return numbers.join(', ');
  const first = numbers.slice(0, NAMED - 1);
  return `${first.join(', ')} +${numbers.length - first.length}`;
};

interface Plate extends Point {
  readonly width: number;
}

/** How far two plates are from each other; negative where they overlap. */
const between = (a: Plate, b: Plate): number =>
  Math.max(Math.abs(a.x - b.x) - (a.width + b.width) / 2, Math.abs(a.y - b.y) - PLATE.height);

const besideBox = (plate: Plate, box: Point): number =>
  Math.max(
    Math.abs(plate.x - box.x) - (BOX.width + plate.width) / 2,
    Math.abs(plate.y - box.y) - (BOX.height + PLATE.height) / 2,
  );

/** The ways between two boxes that pass no other box, the straightest first; if there is none, all that there are. */
const waysOf = (giver: Point, receiver: Point, boxes: readonly Point[]): Course[] => {
  const bends = [...AROUND.map((more) => BEND + more), ...AROUND.map((more) => -BEND - more)];
  const others = boxes.filter((box) => box !== giver && box !== receiver);
  const all = bends.map((bend) => course(giver, receiver, bend));
  const clear = all.filter(({ spots }) =>
    spots.every((spot) => others.every((box) => fromBox(spot, box) > 0)),
  );
  return clear.length > 0 ? clear : all;
};

interface Standing {
  readonly way: Course;
  readonly plate: Plate;
  /** How far the plate is from boxes and other plates. */
  readonly room: number;
}

const most = <Of>(all: readonly Of[], measure: (one: Of) => number): Of =>
  all.map((one) => ({ one, size: measure(one) })).reduce((a, b) => (b.size > a.size ? b : a)).one;

/** The first way that has room for the plate, and there where no line is near; else where it is in the way least. */
const standing = (
  ways: readonly Course[],
  placesOn: (way: Course) => Standing[],
  lines: readonly Point[],
): Standing => {
  const clear = ({ plate }: Standing) =>
    lines.reduce((least, line) => Math.min(least, distance(line, plate)), CLEAR);
  const tight: Standing[] = [];
  for (const way of ways) {
    const places = placesOn(way);
    const fitting = places.filter(({ room }) => room >= 2);
    if (fitting.length > 0) return most(fitting, clear);
    tight.push(...places);
  }
  return most(tight, ({ room }) => room);
};

/** Parties on an ellipse and a bent arrow for all that one gives to another: what goes back bends to the other side,
 * lines go around boxes, and the numbers stand off boxes, each other and, as far as there is room, other lines. */
export const layOut = (ids: readonly string[], links: readonly Link[]): Layout => {
  const places = placed(ids);
  const boxes = [...places.values()];
  const bundles = bundled(links, places).map((bundle) => {
    const [{ from, to }] = bundle as [Link, ...Link[]];
    const text = numbersOf(bundle);
    const width = Math.max(PLATE.height, text.length * PLATE.digit + 2 * PLATE.side);
    const ways = waysOf(places.get(from)!, places.get(to)!, boxes);
    // Every third place of a line tells well enough where it runs.
    const course = ways[0]?.spots.filter((_spot, at) => at % 3 === 0) ?? [];
    return { bundle, ways, course, text, width };
  });
  const plates: Plate[] = [];
  const passed: Point[] = [];
  const drawn = bundles.map(({ bundle, ways, text, width }): DrawnLink => {
    const lines = bundles.flatMap((other) => (other.bundle === bundle ? [] : other.course));
    const placesOn = (way: Course) =>
      way.spots.map((spot): Standing => {
        const plate = { ...spot, width };
        const rooms = [
          ...plates.map((one) => between(plate, one)),
          ...boxes.map((box) => besideBox(plate, box)),
        ];
        return { way, plate, room: Math.min(...rooms) };
      });
    const { way, plate } = standing(ways, placesOn, lines);
    plates.push(plate);
    passed.push(
      ...way.spots,
      { x: plate.x - width / 2, y: plate.y - PLATE.height / 2 },
      { x: plate.x + width / 2, y: plate.y + PLATE.height / 2 },
    );
    const { head, neck } = headOf(way.end, way.control);
    const line = `M ${rounded(way.begin)} Q ${rounded(way.control)} ${rounded(neck)}`;
    return { ids: bundle.map(({ id }) => id), head, line, label: { ...plate, text } };
  });
  return { frame: frameOf(boxes, passed), places, links: drawn };
};

/** A name in as many lines as go into a box; what does not fit ends in dots. */
export const linesOf = (name: string): string[] => {
  const pieces = name
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${BOX.letters}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= BOX.letters)
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  if (lines.length <= BOX.lines) return lines;
  const kept = lines.slice(0, BOX.lines);
  return kept.map((line, at) => (at === BOX.lines - 1 ? `${line.slice(0, BOX.letters - 1)}…` : line));
};
