import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'ra-core';
import type { Organisation, OrganisationDetail } from '../data/resources/organisations';
import { StakeholderIn } from '../parties/StakeholderIn';
import { WebField } from '../shared/field/contact';
import { CountryField } from '../shared/field/CountryField';
import { EnumField } from '../shared/field/EnumField';
import { Facts } from '../shared/field/Facts';
import { NameField, NameLink } from '../shared/field/NameLink';
import { TextFact } from '../shared/field/TextFact';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { RelatedList } from '../shared/list/RelatedList';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';

const AliasesField = (_: { source: 'aliases' }) => {
  const aliases = useRecordContext<OrganisationDetail>()?.aliases ?? [];
  return aliases.length ? <Words>{aliases.join(', ')}</Words> : <Unknown text="value.none" />;
};

const IdentifiersField = (_: { source: 'identifiers' }) => {
  const translate = useTranslate();
  const identifiers = useRecordContext<OrganisationDetail>()?.identifiers ?? [];
  if (identifiers.length === 0) return <Unknown text="value.none" />;
  return identifiers.map(({ scheme, value }) => (
    <Words key={scheme + value}>
      {translate(labelKey('identifierScheme', scheme))}: {value}
    </Words>
  ));
};

const BuyerField = (_: { source: 'isPublicBuyer' }) => {
  const t = useT();
  const record = useRecordContext<OrganisationDetail>();
  return <Words>{t(record?.isPublicBuyer ? 'confirm.yes' : 'confirm.no')}</Words>;
};

const Parts = ({ of }: { of: string }) => {
  const t = useT();
  return (
    <section>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('party.parts')}
      </Typography>
      <RelatedList<Organisation>
        resource="organisations"
        filter={{ 'parent.id': of }}
        sort={{ field: 'name', order: 'ASC' }}
        empty={t('value.none')}
      >
        {({ id, name }) => <NameLink resource="organisations" id={id} name={name} />}
      </RelatedList>
    </section>
  );
};

/** What is known of an organisation, in groups. */
export const OrganisationFacts = () => {
  const t = useT();
  const record = useRecordContext<OrganisationDetail>();
  return (
    <>
      <Facts>
        <EnumField source="orgType" vocabulary="orgType" />
        <EnumField source="helix" vocabulary="helix" />
        <EnumField source="status" vocabulary="organisationStatus" />
        <EnumField source="size" vocabulary="organisationSize" />
        <NameField source="parent" resource="organisations" />
        <BuyerField source="isPublicBuyer" />
        <StakeholderIn source="stakeholders" />
        <WebField source="website" />
      </Facts>
      <Facts title={t('party.names')}>
        <TextFact source="legalName" />
        <TextFact source="nameBg" />
        <TextFact source="nameEn" />
        <TextFact source="nameLatin" />
        <AliasesField source="aliases" />
      </Facts>
      <Facts title={t('party.place')}>
        <CountryField source="country" />
        <TextFact source="city" />
        <TextFact source="district" />
        <TextFact source="address" />
      </Facts>
      <Facts title={t('party.register')}>
        <IdentifiersField source="identifiers" />
      </Facts>
      {record && <Parts of={record.id} />}
    </>
  );
};
