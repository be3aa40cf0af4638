import { reason, type Reason } from '../reason.js';

/** A phase with its days as YYYY-MM-DD, both included; null where not fixed yet. */
export interface PhaseFacts {
  id: string;
  startsOn: string | null;
  endsOn: string | null;
}

const overlaps = (a: PhaseFacts, b: PhaseFacts): boolean =>
  a.startsOn !== null &&
  a.endsOn !== null &&
  b.startsOn !== null &&
  b.endsOn !== null &&
  a.startsOn <= b.endsOn &&
  b.startsOn <= a.endsOn;

/** Why `phase` may not stand among the `others` of its programme; empty when it may. Phases without both dates never collide. */
export function phaseObstacles(phase: PhaseFacts, others: readonly PhaseFacts[]): Reason[] {
  if (phase.startsOn !== null && phase.endsOn !== null && phase.startsOn > phase.endsOn)
    return [
      reason('phase.order', 'Фазата завършва, преди да е започнала.', 'The phase ends before it begins.'),
    ];
  return others.some((other) => other.id !== phase.id && overlaps(phase, other))
    ? [
        reason(
          'phase.overlap',
          'Фазата се застъпва с друга фаза на програмата.',
          'The phase overlaps another phase of the programme.',
        ),
      ]
    : [];
}
