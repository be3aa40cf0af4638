import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { engagementAdvice, QUADRANT_ADVICE } from '@tlaka/domain';
import { useRecordContext } from 'ra-core';
import type { ReactNode } from 'react';
import type { StakeholderDetail } from '../data/resources/stakeholders';
import { ContactLine } from '../parties/ContactLine';
import { StateField } from '../shared/field/chips';
import { EnumField } from '../shared/field/EnumField';
import { Facts } from '../shared/field/Facts';
import { PartyLink } from '../shared/field/PartyLink';
import { useLanguage } from '../shared/useLanguage';
import { GapField, LastContactField, NextStepField, OwnerField, useNoAssessment } from './fields';

interface AdvisedProps {
  source: string;
  children: ReactNode;
  advice: string | null | undefined;
}

/** What follows from the assessment, with what to do about it. */
const Advised = ({ children, advice }: AdvisedProps) => (
  <span>
    {children}
    {advice && (
      <Typography variant="body2" color="textSecondary">
        {advice}
      </Typography>
    )}
  </span>
);

/** Above the tabs: who it is, how it stands, and what is to be done. */
export const StakeholderSummary = () => {
  const language = useLanguage();
  const unknown = useNoAssessment();
  const record = useRecordContext<StakeholderDetail>();
  if (!record) return null;
  const { party, quadrant } = record;
  return (
    <Box sx={{ p: 2, pb: 0, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
        <PartyLink party={party} />
        <StateField source="attitude" vocabulary="attitude" unknown={unknown} />
        <ContactLine party={party} />
      </Stack>
      <Facts>
        <Advised source="quadrant" advice={quadrant && QUADRANT_ADVICE[quadrant][language]}>
          <EnumField source="quadrant" vocabulary="quadrant" unknown={unknown} />
        </Advised>
        <Advised source="engagementGap" advice={engagementAdvice(record)?.[language]}>
          <GapField />
        </Advised>
        <NextStepField source="nextStep" />
        <LastContactField source="lastContactAt" />
        <OwnerField source="owner" />
        <EnumField source="party.kind" vocabulary="partyKind" />
        <EnumField source="helix" vocabulary="helix" />
      </Facts>
    </Box>
  );
};
