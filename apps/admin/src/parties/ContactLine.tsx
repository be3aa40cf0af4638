import Block from '@mui/icons-material/DoNotDisturbOnOutlined';
import Email from '@mui/icons-material/EmailOutlined';
import Phone from '@mui/icons-material/PhoneOutlined';
import Web from '@mui/icons-material/LanguageOutlined';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { RecordContextProvider } from 'ra-core';
import type { ReactNode } from 'react';
import { MailField, PhoneField, WebField } from '../shared/field/contact';
import { useT } from '../shared/useT';

/** Says that the person has asked to be left alone. */
export const DoNotContactMark = () => {
  const t = useT();
  return <Chip icon={<Block />} color="error" label={t('party.doNotContact')} />;
};

const Way = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <Stack direction="row" component="span" spacing={0.5} sx={{ alignItems: 'center', minWidth: 0 }}>
    {icon}
    {children}
  </Stack>
);

export interface Contactable {
  id: string;
  email?: string | null;
  phone?: string | null;
  website?: string | null;
  doNotContact?: boolean;
}

/** The ways to a party that are known, each a link that writes, calls or opens; first of all whether it may be used. */
export const ContactLine = ({ party }: { party: Contactable }) => {
  const { email, phone, website, doNotContact } = party;
  return (
    <RecordContextProvider value={party}>
      {doNotContact && <DoNotContactMark />}
      {email && (
        <Way icon={<Email fontSize="small" color="action" />}>
          <MailField source="email" />
        </Way>
      )}
      {phone && (
        <Way icon={<Phone fontSize="small" color="action" />}>
          <PhoneField source="phone" />
        </Way>
      )}
      {website && (
        <Way icon={<Web fontSize="small" color="action" />}>
          <WebField source="website" />
        </Way>
      )}
    </RecordContextProvider>
  );
};
