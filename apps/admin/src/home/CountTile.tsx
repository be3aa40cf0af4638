import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useGetList } from 'ra-core';
import { Link } from 'react-router-dom';
import { detailsOf } from '../data/errors';
import { formatNumber } from '../shared/format';
import { listAddress } from '../shared/list/listAddress';
import { useProgrammeFilter } from '../shared/programme';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import type { Tile } from './tiles';

/** One number and its name; the whole card opens the list behind it. Fails alone. */
export const CountTile = ({ label, resource, filter }: Tile) => {
  const t = useT();
  const language = useLanguage();
  const programme = useProgrammeFilter(resource);
  const { total, error } = useGetList(resource, {
    filter: { ...programme, ...filter },
    pagination: { page: 1, perPage: 1 },
  });
  const number = error ? (
    <Typography variant="body2" color="error">
      {t(`errors.${detailsOf(error)?.code ?? 'INTERNAL'}`)}
    </Typography>
  ) : (
    <Typography component="p" sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3 }}>
      {total === undefined ? <Skeleton width={40} /> : formatNumber(total, language)}
    </Typography>
  );
  return (
    <Card sx={{ height: '100%' }}>
      <CardActionArea component={Link} to={listAddress(resource, filter)} sx={{ height: '100%', p: 2 }}>
        {number}
        <Typography variant="body2" color="textSecondary">
          {t(`home.${label}`)}
        </Typography>
      </CardActionArea>
    </Card>
  );
};
