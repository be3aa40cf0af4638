/** A place in the picture, in its own units from the middle of the ellipse. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How a link is drawn: a bent line, the head of its arrow, and where its number stands. */
export interface DrawnLink {
  readonly id: string;
  readonly line: string;
  readonly head: string;
  readonly badge: Point;
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
export const BOX = { width: 140, height: 56, letters: 16, lines: 3 } as const;

/** The disc that holds a number. */
export const BADGE = 10;

const EDGE = 12;
const [NEXT_TO, UNDER] = [BOX.width + 26, BOX.height + 56];
const [BEND, PARALLEL] = [40, 52];
/** Where a box is in the way, a line bends more, or else to the other side. */
const AROUND = [0, 60, 120, 180] as const;
const HEAD = { length: 10, width: 4.5 } as const;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8] as const;

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

/** Parties on an ellipse and every flow a bent arrow of its own: what goes back bends to the other side, parallel flows
 * bend ever more, lines go around boxes, and the numbers stand apart as far as there is room. Links to ids that are not
 * there are left out. */
export const layOut = (ids: readonly string[], links: readonly Link[]): Layout => {
  const places = placed(ids);
  const boxes = [...places.values()];
  const seen = new Map<string, number>();
  const badges: Point[] = [];
  const passed: Point[] = [];
  const room = (point: Point): number =>
    Math.min(
      ...badges.map((other) => distance(point, other) - 2 * BADGE),
      ...boxes.map((box) => fromBox(point, box) - BADGE),
    );
  const free = (giver: Point, receiver: Point, bend: number): Course => {
    const courses = [...AROUND.map((more) => bend + more), ...AROUND.map((more) => -bend - more)].map((one) =>
      course(giver, receiver, one),
    );
    const others = boxes.filter((box) => box !== giver && box !== receiver);
    const clear = courses.find(({ spots }) =>
      spots.every((spot) => others.every((box) => fromBox(spot, box) > 0)),
    );
    return clear ?? course(giver, receiver, bend);
  };
  const drawn = links.flatMap(({ id, from, to }): DrawnLink[] => {
    const [giver, receiver] = [places.get(from), places.get(to)];
    if (!giver || !receiver || from === to) return [];
    const pair = `${from} ${to}`;
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    const { begin, control, end, spots } = free(giver, receiver, BEND + PARALLEL * before);
    const { head, neck } = headOf(end, control);
    const badge =
      spots.find((spot) => room(spot) >= 2) ??
      spots.reduce((best, spot) => (room(spot) > room(best) ? spot : best));
    badges.push(badge);
    passed.push(
      ...spots,
      { x: badge.x - BADGE, y: badge.y - BADGE },
      { x: badge.x + BADGE, y: badge.y + BADGE },
    );
    return [{ id, head, badge, line: `M ${rounded(begin)} Q ${rounded(control)} ${rounded(neck)}` }];
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
