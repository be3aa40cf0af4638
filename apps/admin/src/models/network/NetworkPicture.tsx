import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ScrollFrame } from '../../shared/layout/ScrollFrame';
import { useT } from '../../shared/useT';
import type { NetworkFlow } from './Network';
import { NetworkDrawing } from './NetworkDrawing';

interface NetworkPictureProps {
  parties: ReadonlyMap<string, string>;
  flows: readonly NetworkFlow[];
  /** Whether the lines may tell how much they count. */
  scored: boolean;
}

/** The network as a drawing, and the list of its numbers, by which each flow is found in it. */
export const NetworkPicture = ({ parties, flows, scored }: NetworkPictureProps) => {
  const t = useT();
  const [lit, setLit] = useState<string | null>(null);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '85ch', mb: 1 }}>
        {t('insight.network.legend')} {scored && t('insight.network.thickness')}
      </Typography>
      <ScrollFrame label={t('insight.network.picture')}>
        <NetworkDrawing parties={parties} flows={flows} lit={lit} />
      </ScrollFrame>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          p: 0,
          mt: 1,
          mb: 0,
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
        }}
      >
        {flows.map(({ id, number, label, from, to }) => (
          <li key={id}>
            <ButtonBase
              aria-pressed={lit === id}
              onClick={() => setLit(lit === id ? null : id)}
              sx={{
                width: '100%',
                minHeight: 28,
                px: 1,
                py: 0.25,
                borderRadius: 1,
                justifyContent: 'flex-start',
                textAlign: 'left',
                bgcolor: lit === id ? 'action.selected' : 'transparent',
              }}
            >
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {number}. <strong>{label}</strong>: {parties.get(from)} → {parties.get(to)}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </>
  );
};
