import Edit from '@mui/icons-material/EditOutlined';
import Forward from '@mui/icons-material/ArrowForwardOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ParticipationState } from '@tlaka/domain';
import { useState } from 'react';
import type { Participation } from '../data/resources/participations';
import { useTlaka } from '../data/useTlaka';
import { StateField } from '../shared/field/chips';
import { DateField } from '../shared/field/dates';
import { EnumField } from '../shared/field/EnumField';
import { MoneyField } from '../shared/field/MoneyField';
import { NameLink } from '../shared/field/NameLink';
import { MoveDialog } from '../shared/form/MoveDialog';
import { DialogForm } from '../shared/form/RecordDialog';
import { useT } from '../shared/useT';
import { ParticipationInputs } from './ParticipationInputs';

interface ParticipationLineProps {
  participation: Participation;
  writing: boolean;
  /** The end that is named: the party on a project's page, the project on a stakeholder's. */
  end?: 'stakeholder' | 'project';
}

const Buttons = ({ participation, name }: { participation: Participation; name: string }) => {
  const t = useT();
  const tlaka = useTlaka();
  const [open, setOpen] = useState<'edit' | 'move' | null>(null);
  const { id, version } = participation;
  const close = () => setOpen(null);
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      <Tooltip title={t('project.editParty')}>
        <IconButton aria-label={t('project.change', { name })} onClick={() => setOpen('edit')}>
          <Edit fontSize="small" />
        </IconButton>
      </Tooltip>
      <Tooltip title={t('move.participation', { name })}>
        <IconButton aria-label={t('project.moveState', { name })} onClick={() => setOpen('move')}>
          <Forward fontSize="small" />
        </IconButton>
      </Tooltip>
      {open === 'edit' && (
        <DialogForm
          resource="participations"
          id={id}
          title={`${t('project.editParty')}: ${name}`}
          onClose={close}
        >
          <ParticipationInputs />
        </DialogForm>
      )}
      {open === 'move' && (
        <MoveDialog
          title={t('move.participation', { name })}
          vocabulary="participationState"
          id={id}
          load={() => tlaka.participationMoves(id)}
          move={(to, { note }) =>
            tlaka.moveParticipation({
              id,
              to: to as ParticipationState,
              expectedVersion: version,
              note: note || null,
            })
          }
          onClose={close}
        />
      )}
    </Box>
  );
};

/** One participation: who (or in what), as what, how far along, what it brings. */
export const ParticipationLine = ({
  participation,
  writing,
  end = 'stakeholder',
}: ParticipationLineProps) => {
  const { stakeholder, project, contribution, contributionAmount, since, declaredConflict } = participation;
  const name = end === 'stakeholder' ? stakeholder.party.name : project.title;
  const target = end === 'stakeholder' ? stakeholder : project;
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <NameLink
            resource={end === 'stakeholder' ? 'stakeholders' : 'projects'}
            id={target.id}
            name={name}
          />
          <EnumField source="role" vocabulary="participationRole" />
          <StateField source="state" vocabulary="participationState" />
          {since && <DateField source="since" />}
        </Stack>
        {contribution && (
          <Typography variant="body2" color="textSecondary">
            {contribution}
          </Typography>
        )}
        {contributionAmount && <MoneyField source="contributionAmount" />}
        {declaredConflict && (
          <Stack direction="row" spacing={0.5} sx={{ color: 'warning.main' }}>
            <Warning fontSize="small" />
            <Typography variant="body2">{declaredConflict}</Typography>
          </Stack>
        )}
      </Box>
      {writing && <Buttons participation={participation} name={name} />}
    </Stack>
  );
};
