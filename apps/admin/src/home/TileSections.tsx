import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { findEntry } from '../data/registry';
import { useTlaka } from '../data/useTlaka';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { formatNumber } from '../shared/format';
import { listAddress } from '../shared/list/listAddress';
import { useProgrammeId } from '../shared/programme';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { HomeSection } from './HomeSection';
import type { Section, Tile } from './tiles';

/** One number and its name; the whole card opens the list behind it. */
const CountTile = ({ tile, count }: { tile: Tile; count: number | undefined }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <Card sx={{ height: '100%' }}>
      <CardActionArea
        component={Link}
        to={listAddress(tile.resource, tile.filter)}
        sx={{
          height: '100%',
          p: { xs: 1.25, sm: 2 },
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'flex-start',
          justifyContent: 'flex-start',
        }}
      >
        <Typography component="span" sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3 }}>
          {count === undefined ? <Skeleton width={40} /> : formatNumber(count, language)}
        </Typography>
        <Typography
          component="span"
          variant="body2"
          color="textSecondary"
          sx={{ hyphens: 'auto', maxWidth: '100%', overflowWrap: 'anywhere' }}
        >
          {t(tile.label)}
        </Typography>
      </CardActionArea>
    </Card>
  );
};

const TILES = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(160px, 1fr))' },
};

/** Sections whose numbers come in one request; if it fails, they say so and can be asked again. */
export const TileSections = ({ sections }: { sections: readonly Section[] }) => {
  const t = useT();
  const { countAll } = useTlaka();
  const [programme] = useProgrammeId();
  const narrowed = ({ resource, filter }: Tile) => {
    const key = findEntry(resource)?.programme;
    return { resource, filter: { ...(programme && key ? { [key]: programme } : {}), ...filter } };
  };
  const counted = sections.flatMap(({ tiles }) => tiles).map(narrowed);
  const { data, error, refetch } = useQuery({
    queryKey: ['home', counted],
    queryFn: ({ signal }) => countAll(counted, signal),
  });
  const starts = sections.map((_, index) =>
    sections.slice(0, index).reduce((sum, { tiles }) => sum + tiles.length, 0),
  );
  return sections.map(({ title, tiles }, index) => (
    <HomeSection key={title} id={title} title={t(`home.sections.${title}`)}>
      {error ? (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      ) : (
        <Box sx={TILES}>
          {tiles.map((tile, place) => (
            <CountTile key={tile.label} tile={tile} count={data?.[(starts[index] ?? 0) + place]} />
          ))}
        </Box>
      )}
    </HomeSection>
  ));
};
