import type { Interaction } from '../data/resources/interactions';
import { RelatedList } from '../shared/list/RelatedList';
import { useT } from '../shared/useT';
import { InteractionEntry } from './InteractionEntry';

interface InteractionTimelineProps {
  filter: Readonly<Record<string, unknown>>;
  /** The stakeholder on whose page it stands, not to be named in each entry. */
  of?: string;
}

/** Contacts and notes, the latest first. */
export const InteractionTimeline = ({ filter, of }: InteractionTimelineProps) => {
  const t = useT();
  return (
    <RelatedList<Interaction>
      resource="interactions"
      filter={filter}
      sort={{ field: 'at', order: 'DESC' }}
      empty={t('stakeholder.noInteractions')}
    >
      {(interaction) => <InteractionEntry interaction={interaction} {...(of ? { of } : {})} />}
    </RelatedList>
  );
};
