import { currentAffiliation } from '@tlaka/domain';
import { useRecordContext } from 'ra-core';
import type { Person } from '../data/resources/people';
import { NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { dayOf } from '../shared/today';

const useSeat = () => currentAffiliation(useRecordContext<Person>()?.affiliations ?? [], dayOf(new Date()));

/** Where the person works at present. */
export const CurrentOrganisation = (_: { source?: string }) => {
  const seat = useSeat();
  if (!seat) return <Unknown text="value.none" />;
  return <NameLink resource="organisations" id={seat.organisation.id} name={seat.organisation.name} />;
};

/** As what the person works there. */
export const CurrentTitle = (_: { source?: string }) => {
  const seat = useSeat();
  return seat?.roleTitle ? <Words>{seat.roleTitle}</Words> : <Unknown text="value.none" />;
};
