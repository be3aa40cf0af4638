import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'ra-core';
import type { Stakeholder } from '../data/resources/stakeholders';
import { StateChip } from '../shared/field/chips';
import { PartyIcon } from '../shared/field/PartyLink';
import { formatDayOf } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { NextStepLine } from '../interactions/NextStepLine';
import { StakeholderName } from './fields';

/** A stakeholder on a phone: who, how it stands, the last contact and what is to be done. */
export const StakeholderCard = () => {
  const t = useT();
  const may = usePermission();
  const translate = useTranslate();
  const language = useLanguage();
  const record = useRecordContext<Stakeholder>();
  if (!record) return null;
  const { party, helix, quadrant, attitude, lastContactAt, nextStep } = record;
  const about = [
    helix && translate(labelKey('helix', helix)),
    quadrant && translate(labelKey('quadrant', quadrant)),
  ];
  const contact = lastContactAt ? formatDayOf(lastContactAt, language) : t('stakeholder.noContact');
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Stack direction="row" spacing={0.75} sx={{ minWidth: 0 }}>
          <PartyIcon kind={party.kind} />
          <StakeholderName />
        </Stack>
        {attitude && <StateChip vocabulary="attitude" term={attitude} />}
      </Stack>
      <Typography variant="body2">{about.filter(Boolean).join(' · ')}</Typography>
      {may('interaction.read') && (
        <Typography variant="body2" color="textSecondary">
          {t('resources.stakeholders.fields.lastContactAt')}: {contact}
        </Typography>
      )}
      {nextStep && <NextStepLine step={nextStep} linked />}
    </Stack>
  );
};
