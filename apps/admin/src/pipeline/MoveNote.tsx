import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { PipelineColumn } from '../data/projectVerbs';
import { NameLink } from '../shared/field/NameLink';
import { formatDayOf } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { labelKey } from '../shared/vocabulary';

type Move = NonNullable<PipelineColumn['projects'][number]['lastMove']>;

/** A move in a line: when, from where to where, by whom, and what was written about it. */
export const MoveNote = ({ move: { at, from, to, note, actor } }: { move: Move }) => {
  const translate = useTranslate();
  const language = useLanguage();
  const stage = (term: string) => translate(labelKey('projectStage', term));
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      <time dateTime={at}>{formatDayOf(at, language)}</time>: {stage(from)} → {stage(to)}
      {actor && (
        <>
          {' · '}
          <NameLink resource="users" id={actor.id} name={actor.name} />
        </>
      )}
      {note && ` · ${note}`}
    </Typography>
  );
};
