import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import type { Walk } from '../../shared/form/VerbDialog';
import { useT } from '../../shared/useT';

interface WalkDialogProps {
  title: string;
  walk: Walk;
  onClose: () => void;
  children: ReactNode;
  /** The ways on. */
  buttons: ReactNode;
}

/** A screen of the walk on which nothing is typed. */
export const WalkDialog = ({ title, walk, onClose, children, buttons }: WalkDialogProps) => {
  const t = useT();
  const titleId = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <Box sx={{ px: 3, pt: 2, pb: 3 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
          {walk.where}
        </Typography>
        <Typography id={titleId} variant="h2" sx={{ mb: 1 }}>
          {title}
        </Typography>
        {children}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', pt: 2 }}>
          {buttons}
          {walk.back && <Button onClick={walk.back}>{t('interview.back')}</Button>}
        </Stack>
      </Box>
    </Dialog>
  );
};
