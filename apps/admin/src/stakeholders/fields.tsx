import Down from '@mui/icons-material/TrendingDownOutlined';
import Even from '@mui/icons-material/TrendingFlatOutlined';
import Up from '@mui/icons-material/TrendingUpOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { engagementGap } from '@tlaka/domain';
import { useRecordContext } from 'ra-core';
import type { ReactNode } from 'react';
import type { Stakeholder } from '../data/resources/stakeholders';
import type { MessageKey } from '../i18n/messages';
import { DateField } from '../shared/field/dates';
import { NameField, NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { useNoUser } from '../shared/useNoUser';
import { usePermission } from '../shared/usePermission';
import { usePermissionIn } from '../shared/usePermissionIn';
import { NextStepLine } from '../interactions/NextStepLine';
import { useGapWords } from './words';

/** What stands where there is no assessment: nobody has made one, or it is not for this reader. */
export const useNoAssessment = (): MessageKey => {
  const record = useRecordContext<Stakeholder>();
  const may = usePermissionIn();
  const seen = record && may('stakeholder.assessment', record.programme.id);
  return seen ? 'value.notAssessed' : 'value.hidden';
};

/** What stands where no contact is seen: there was none, or contacts are not for this reader. */
const useNoRecord = (none: MessageKey): MessageKey => {
  const may = usePermission();
  return may('interaction.read') ? none : 'value.hidden';
};

interface OwnProps {
  label?: ReactNode;
  source?: string;
}

/** The stakeholder by the name of its party, leading to its page. */
export const StakeholderName = (_: OwnProps) => {
  const record = useRecordContext<Stakeholder>();
  return record ? <NameLink resource="stakeholders" id={record.id} name={record.party.name} /> : null;
};

/** How far the engagement is from what is wanted, as arrow and words. */
export const GapField = (_: OwnProps) => {
  const record = useRecordContext<Stakeholder>();
  const words = useGapWords();
  const unknown = useNoAssessment();
  if (!record) return null;
  const text = words(record);
  if (!text) return <Unknown text={unknown} />;
  // Who is to be informed first has a way to go as well; who is to stay unaware has none.
  const gap = engagementGap(record) ?? (record.engagementDesired === 'UNAWARE' ? 0 : 1);
  const Icon = gap > 0 ? Up : gap < 0 ? Down : Even;
  return (
    <Stack direction="row" component="span" spacing={0.75} sx={{ alignItems: 'center' }}>
      <Icon fontSize="small" color={gap > 0 ? 'warning' : 'action'} />
      <Words>{text}</Words>
    </Stack>
  );
};

/** The colleague who looks after it. */
export const OwnerField = (_: OwnProps) => {
  const record = useRecordContext<Stakeholder>();
  return (
    <NameField source="owner" resource="users" unknown={useNoUser(record?.programme.id, 'value.none')} />
  );
};

/** The day of the last contact. */
export const LastContactField = (_: OwnProps) => (
  <DateField source="lastContactAt" unknown={useNoRecord('stakeholder.noContact')} />
);

/** What is to be done first, until when and by whom. */
export const NextStepField = ({ readOnly = false }: OwnProps & { readOnly?: boolean }) => {
  const record = useRecordContext<Stakeholder>();
  const unknown = useNoRecord('stakeholder.noNextStep');
  if (!record) return null;
  if (!record.nextStep) return <Unknown text={unknown} />;
  return <NextStepLine step={record.nextStep} readOnly={readOnly} linked />;
};

/** In how many projects it takes part. */
export const ProjectCountField = (_: OwnProps) => {
  const record = useRecordContext<Stakeholder>();
  return <Typography variant="body2">{record?.participationCount}</Typography>;
};
