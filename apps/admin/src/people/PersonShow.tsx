import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext } from 'ra-core';
import type { PersonDetail } from '../data/resources/people';
import { InteractionTimeline } from '../interactions/InteractionTimeline';
import { LogContact } from '../interactions/LogContact';
import { ContactLine } from '../parties/ContactLine';
import { PartyAffiliations } from '../parties/PartyAffiliations';
import { PartyRelationships } from '../parties/PartyRelationships';
import { MakeStakeholder, StakeholderIn } from '../parties/StakeholderIn';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { EnumField } from '../shared/field/EnumField';
import { Facts } from '../shared/field/Facts';
import { TextFact } from '../shared/field/TextFact';
import { ShowPage } from '../shared/form/ShowPage';
import { Tab, Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { CurrentOrganisation, CurrentTitle } from './CurrentRole';

const Summary = ({ record }: { record: PersonDetail }) => {
  const t = useT();
  const may = usePermission();
  return (
    <Stack direction="row" spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', p: 2, pb: 1 }}>
      <CurrentTitle />
      <CurrentOrganisation />
      <ContactLine party={record} />
      {!may('person.contact') && (
        <Typography variant="body2" color="textSecondary" sx={{ fontStyle: 'italic' }}>
          {t('party.hiddenContact')}
        </Typography>
      )}
    </Stack>
  );
};

const Overview = () => {
  const may = usePermission();
  const unknown = may('person.contact') ? 'value.unknown' : 'value.hidden';
  return (
    <Facts>
      <TextFact source="givenName" />
      <TextFact source="familyName" />
      <TextFact source="nameLatin" />
      <EnumField source="language" vocabulary="language" />
      <EnumField source="lawfulBasis" vocabulary="lawfulBasis" unknown={unknown} />
      <StakeholderIn source="stakeholders" />
    </Facts>
  );
};

const Content = () => {
  const t = useT();
  const may = usePermission();
  const record = useRecordContext<PersonDetail>();
  if (!record) return null;
  return (
    <>
      <Summary record={record} />
      <Tabs>
        <Tab label={t('form.overview')}>
          <Overview />
        </Tab>
        <Tab label={t('resources.people.fields.affiliations')} path="roles">
          <PartyAffiliations party={record} />
        </Tab>
        {may('relationship.read') && (
          <Tab label={t('party.relationshipsOf')} path="relationships">
            <PartyRelationships party={record} />
          </Tab>
        )}
        {may('interaction.read') && (
          <Tab label={t('party.interactions')} path="interactions">
            <InteractionTimeline filter={{ 'people.id': record.id }} />
          </Tab>
        )}
        {may('activity.read') && (
          <Tab label={t('activity.title')} path="history">
            <ActivityTimeline subjectId={record.id} resource="people" />
          </Tab>
        )}
      </Tabs>
    </>
  );
};

const Buttons = () => {
  const record = useRecordContext<PersonDetail>();
  if (!record) return null;
  const [first] = record.stakeholders;
  return (
    <>
      <LogContact
        people={[record]}
        stakeholders={first ? [{ id: first.id, party: record }] : []}
        {...(first ? { programme: first.programme } : {})}
      />
      <MakeStakeholder />
    </>
  );
};

export const PersonShow = () => (
  <ShowPage detail actions={<Buttons />}>
    <Content />
  </ShowPage>
);
