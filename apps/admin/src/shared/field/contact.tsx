import Link from '@mui/material/Link';
import { telLink } from '@tlaka/domain';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

interface ContactLinkProps {
  href: string;
  text: string;
  external?: boolean;
}

const ContactLink = ({ href, text, external = false }: ContactLinkProps) => (
  <Link
    href={href}
    variant="body2"
    sx={{ overflowWrap: 'anywhere' }}
    {...(external ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    onClick={(event) => event.stopPropagation()}
  >
    {text}
  </Link>
);

/** An address that opens the reader's mail program. */
export const MailField = ({ unknown, ...props }: OwnFieldProps) => {
  const address = useValue<string>(props);
  return address ? (
    <ContactLink href={`mailto:${encodeURI(address)}`} text={address} />
  ) : (
    <Unknown text={unknown} />
  );
};

/** A number as it was typed, that calls when it is tapped. */
export const PhoneField = ({ unknown, ...props }: OwnFieldProps) => {
  const number = useValue<string>(props);
  if (!number) return <Unknown text={unknown} />;
  const link = telLink(number);
  return link ? <ContactLink href={link} text={number} /> : <Words>{number}</Words>;
};

/** A web address; anything that is not http stays plain text. */
export const WebField = ({ unknown, ...props }: OwnFieldProps) => {
  const address = useValue<string>(props);
  if (!address) return <Unknown text={unknown} />;
  const full = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address;
  if (!/^https?:\/\//i.test(full)) return <Words>{address}</Words>;
  return <ContactLink href={full} text={address.replace(/^https?:\/\//i, '').replace(/\/$/, '')} external />;
};
