import { useGetList } from 'ra-core';
import { useState } from 'react';
import { AutocompleteArrayInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Project } from '../data/resources/projects';
import type { Stakeholder } from '../data/resources/stakeholders';
import { useT } from '../shared/useT';

/** A stakeholder as a choice, with the heading under which it stands. */
export interface Player {
  id: string;
  name: string;
  group: string;
}

const MOST = 25;

/** Who plays a role: first those who take part in the project, then the other stakeholders of its programme. */
export const RoleInput = ({
  source,
  label,
  project,
}: {
  source: string;
  label: string;
  project: Project;
}) => {
  const t = useT();
  const [q, setQ] = useState('');
  const chosen: readonly Player[] = useWatch({ name: source }) ?? [];
  const sought = {
    pagination: { page: 1, perPage: MOST },
    sort: { field: 'party.name', order: 'ASC' as const },
    meta: { total: false },
  };
  const words = q ? { q } : {};
  const participants = useGetList<Stakeholder>('stakeholders', {
    ...sought,
    filter: { ...words, 'participations.project.id': project.id },
  });
  const all = useGetList<Stakeholder>('stakeholders', {
    ...sought,
    filter: { ...words, 'programme.id': project.programme.id },
  });
  const players = (found: readonly Stakeholder[] | undefined, group: string): Player[] =>
    (found ?? []).map(({ id, party }) => ({ id, name: party.name, group }));
  const first = t('cooperation.participants');
  const found = [...players(participants.data, first), ...players(all.data, t('cooperation.others'))];
  const seen = new Map<string, Player>();
  for (const player of [...found, ...chosen]) if (!seen.has(player.id)) seen.set(player.id, player);
  // Those of one group have to stand together.
  const choices = [...seen.values()].sort(
    (one, other) => Number(one.group !== first) - Number(other.group !== first),
  );
  return (
    <AutocompleteArrayInput
      source={source}
      label={label}
      choices={choices}
      translateChoice={false}
      groupBy={({ group }: Player) => group}
      isFetching={participants.isFetching || all.isFetching}
      setFilter={setQ}
      matchSuggestion={() => true}
      format={(players: readonly Player[] | null) => players?.map(({ id }) => id) ?? []}
      parse={(ids: readonly string[]) => ids.flatMap((id) => seen.get(id) ?? [])}
    />
  );
};
