import { Fragment } from 'react';
import type { Interaction } from '../data/resources/interactions';
import { NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';

interface StakeholderLinksProps {
  stakeholders: Interaction['stakeholders'];
  /** Left out: the one whose page it is. */
  except?: string;
}

/** Stakeholders by their names, each leading to its page. */
export const StakeholderLinks = ({ stakeholders, except }: StakeholderLinksProps) => {
  const shown = stakeholders.filter(({ id }) => id !== except);
  if (shown.length === 0 && !except) return <Unknown text="value.none" />;
  return (
    <>
      {shown.map(({ id, party }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <NameLink resource="stakeholders" id={id} name={party.name} />
        </Fragment>
      ))}
    </>
  );
};
