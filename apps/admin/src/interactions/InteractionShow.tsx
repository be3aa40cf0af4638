import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext } from 'ra-core';
import type { ReactNode } from 'react';
import type { Interaction } from '../data/resources/interactions';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { DateTimeField } from '../shared/field/dates';
import { Facts } from '../shared/field/Facts';
import { NameField, NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { ShowPage } from '../shared/form/ShowPage';
import { Tab, Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { AuthorField } from './AuthorField';
import { ConfidentialMark } from './ConfidentialMark';
import { KindLabel } from './KindLabel';
import { NextStepLine } from './NextStepLine';
import { StakeholderLinks } from './StakeholderLinks';

const Prose = ({ text }: { source: string; text: string | null }) =>
  text ? (
    <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '75ch' }}>
      {text}
    </Typography>
  ) : (
    <Unknown text="value.none" />
  );

const Named = ({ children }: { source: string; children: ReactNode }) => <span>{children}</span>;

const Overview = ({ record }: { record: Interaction }) => {
  const { people, stakeholders, nextStep, summary, outcome } = record;
  return (
    <>
      <Facts>
        <DateTimeField source="at" />
        <Named source="stakeholders">
          <StakeholderLinks stakeholders={stakeholders} />
        </Named>
        <Named source="people">
          {people.length === 0 && <Unknown text="value.none" />}
          {people.map(({ id, name }) => (
            <div key={id}>
              <NameLink resource="people" id={id} name={name} />
            </div>
          ))}
        </Named>
        <NameField source="project" resource="projects" />
        <AuthorField source="author" />
        <NameField source="programme" resource="programmes" />
      </Facts>
      <Facts wide>
        <Prose source="summary" text={summary} />
        <Prose source="outcome" text={outcome} />
        <Named source="nextStep">
          {nextStep ? <NextStepLine step={nextStep} /> : <Unknown text="value.none" />}
        </Named>
      </Facts>
    </>
  );
};

const Content = () => {
  const t = useT();
  const may = usePermission();
  const record = useRecordContext<Interaction>();
  if (!record) return null;
  return (
    <>
      <Box sx={{ px: 2, pt: 2 }}>
        <Stack direction="row" useFlexGap spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <KindLabel kind={record.kind} />
          {record.confidential && <ConfidentialMark />}
        </Stack>
      </Box>
      <Tabs>
        <Tab label={t('form.overview')}>
          <Overview record={record} />
        </Tab>
        {may('activity.read') && (
          <Tab label={t('activity.title')} path="history">
            <ActivityTimeline subjectId={record.id} resource="interactions" />
          </Tab>
        )}
      </Tabs>
    </>
  );
};

export const InteractionShow = () => (
  <ShowPage>
    <Content />
  </ShowPage>
);
