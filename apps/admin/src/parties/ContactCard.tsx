import Stack from '@mui/material/Stack';
import { useRecordContext } from 'ra-core';
import type { ReactNode } from 'react';
import type { RaRecord } from 'ra-core';
import type { ResourceName } from '../data/registry';
import type { VocabularyName } from '../i18n/messages';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';
import { ContactLine, type Contactable } from './ContactLine';

interface ContactCardProps {
  resource: ResourceName;
  /** What it is, by a vocabulary. */
  term?: { source: string; vocabulary: VocabularyName };
  children?: ReactNode;
}

/** A party on a phone: who, what it is, and the ways to reach it. */
export const ContactCard = ({ resource, term, children }: ContactCardProps) => {
  const record = useRecordContext<RaRecord<string> & Contactable>();
  if (!record) return null;
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <NameField source="." resource={resource} />
      {term && <EnumField {...term} />}
      {children}
      <ContactLine party={record} />
    </Stack>
  );
};
