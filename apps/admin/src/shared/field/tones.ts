import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Done from '@mui/icons-material/TaskAltOutlined';
import Draft from '@mui/icons-material/EditNoteOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Hourglass from '@mui/icons-material/HourglassEmptyOutlined';
import Idea from '@mui/icons-material/LightbulbOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import NotNeeded from '@mui/icons-material/RemoveCircleOutlineOutlined';
import Play from '@mui/icons-material/PlayCircleOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type {
  Attitude,
  ModelStatus,
  ParticipationState,
  PartyStatus,
  PreconditionAnswer,
  ProjectStage,
  Verdict,
} from '@tlaka/domain';
import type { ComponentType } from 'react';

/** How a state is drawn beside its word: an icon always, so that colour is never the only sign. */
export interface Tone {
  color: 'default' | 'primary' | 'info' | 'success' | 'warning' | 'error';
  Icon: ComponentType<SvgIconProps>;
}

const idea: Tone = { color: 'default', Icon: Idea };
const draft: Tone = { color: 'default', Icon: Draft };
const waiting: Tone = { color: 'info', Icon: Hourglass };
const going: Tone = { color: 'primary', Icon: Play };
const good: Tone = { color: 'success', Icon: CheckCircle };
const finished: Tone = { color: 'success', Icon: Done };
const resting: Tone = { color: 'warning', Icon: Pause };
const careful: Tone = { color: 'warning', Icon: Warning };
const ended: Tone = { color: 'error', Icon: Block };
const notNeeded: Tone = { color: 'default', Icon: NotNeeded };
const open: Tone = { color: 'default', Icon: Help };

const projectStage: Record<ProjectStage, Tone> = {
  IDEA: idea,
  SCREENING: waiting,
  SHORTLISTED: waiting,
  MODEL_DESIGN: draft,
  DECISION: waiting,
  AGREED: good,
  RUNNING: going,
  COMPLETED: finished,
  EVALUATED: finished,
  ON_HOLD: resting,
  REJECTED: ended,
  CANCELLED: ended,
};

const participationState: Record<ParticipationState, Tone> = {
  IDENTIFIED: idea,
  CONTACTED: waiting,
  INTERESTED: waiting,
  NEGOTIATING: waiting,
  COMMITTED: good,
  ACTIVE: going,
  FINISHED: finished,
  DECLINED: ended,
  WITHDRAWN: ended,
  EXCLUDED: ended,
};

const modelStatus: Record<ModelStatus, Tone> = {
  DRAFT: draft,
  IN_VALIDATION: waiting,
  VALIDATED: good,
  AGREED: good,
  IN_FORCE: going,
  SUPERSEDED: resting,
  EXPIRED: resting,
  TERMINATED: ended,
  REJECTED: ended,
};

const verdict: Record<Verdict, Tone> = {
  WIN_WIN: good,
  FRAGILE_WIN_WIN: careful,
  MARGINAL: careful,
  NOT_WIN_WIN: ended,
  INCOMPLETE: open,
};

const partyStatus: Record<PartyStatus, Tone> = { WIN: good, MARGINAL: careful, LOSS: ended };

const preconditionAnswer: Record<PreconditionAnswer, Tone> = {
  YES: good,
  NO: careful,
  NOT_APPLICABLE: notNeeded,
};

const attitude: Record<Attitude, Tone> = { OPPOSED: ended, NEUTRAL: open, SUPPORTIVE: good };

export const TONES = {
  projectStage,
  participationState,
  modelStatus,
  verdict,
  partyStatus,
  preconditionAnswer,
  attitude,
} as const;

export type TonedVocabulary = keyof typeof TONES;

/** The tone of a term; an open one for a term that only a newer API knows. */
export const toneOf = (vocabulary: TonedVocabulary, term: string): Tone => {
  const tones: Readonly<Record<string, Tone>> = TONES[vocabulary];
  return tones[term] ?? open;
};
