import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useT } from '../useT';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

const HIGHEST = 5;

interface ScoreFieldProps extends OwnFieldProps {
  /** In a column: the number alone beside the bars. */
  compact?: boolean;
}

/** A score of 1 to 5 as a number and as bars; „not assessed" is worded, never drawn as a low score. */
export const ScoreField = ({ unknown = 'value.notAssessed', compact = false, ...props }: ScoreFieldProps) => {
  const t = useT();
  const score = useValue<number>(props);
  if (score === null) return <Unknown text={unknown} />;
  return (
    <Stack direction="row" component="span" spacing={1} sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}>
      <Stack direction="row" component="span" spacing="2px" aria-hidden>
        {Array.from({ length: HIGHEST }, (_, index) => (
          <Box
            key={index}
            component="span"
            sx={{
              width: 7,
              height: 14,
              border: 1,
              borderColor: 'primary.main',
              bgcolor: index < score ? 'primary.main' : 'transparent',
            }}
          />
        ))}
      </Stack>
      <Words>{compact ? score : t('value.score', { score })}</Words>
    </Stack>
  );
};
