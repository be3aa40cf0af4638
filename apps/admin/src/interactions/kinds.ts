import Call from '@mui/icons-material/CallOutlined';
import Email from '@mui/icons-material/EmailOutlined';
import Event from '@mui/icons-material/EventOutlined';
import Letter from '@mui/icons-material/MarkunreadMailboxOutlined';
import Meeting from '@mui/icons-material/GroupsOutlined';
import Note from '@mui/icons-material/StickyNote2Outlined';
import Visit from '@mui/icons-material/PlaceOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { InteractionKind } from '@tlaka/domain';
import type { ComponentType } from 'react';

export const KIND_ICONS: Record<InteractionKind, ComponentType<SvgIconProps>> = {
  MEETING: Meeting,
  CALL: Call,
  EMAIL: Email,
  EVENT: Event,
  VISIT: Visit,
  LETTER: Letter,
  NOTE: Note,
};
