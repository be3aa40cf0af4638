import Stack from '@mui/material/Stack';
import type { InteractionKind } from '@tlaka/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import type { Interaction } from '../data/resources/interactions';
import { Words } from '../shared/field/Words';
import { labelKey } from '../shared/vocabulary';
import { KIND_ICONS } from './kinds';

/** The form of a contact as icon and word. */
export const KindLabel = ({ kind }: { kind: InteractionKind }) => {
  const translate = useTranslate();
  const Icon = KIND_ICONS[kind];
  return (
    <Stack
      direction="row"
      component="span"
      spacing={0.75}
      sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}
    >
      <Icon fontSize="small" color="action" />
      <Words>{translate(labelKey('interactionKind', kind))}</Words>
    </Stack>
  );
};

/** The form of the contact in the record. */
export const KindField = () => {
  const record = useRecordContext<Interaction>();
  return record ? <KindLabel kind={record.kind} /> : null;
};
