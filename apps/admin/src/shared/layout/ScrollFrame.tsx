import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';

const SHADE = 14;

/**
 * A shadow at every edge beyond which there is more: the shadows stand at the edges of the frame, and what is drawn over
 * them moves along with the content, so that it covers a shadow only where the content ends.
 */
const shadows = ({ palette }: Theme) => {
  const ground = palette.background.paper;
  const shade = palette.mode === 'dark' ? 'rgba(255, 255, 255, 0.3)' : 'rgba(0, 0, 0, 0.25)';
  const cover = (side: string) => `linear-gradient(to ${side}, ${ground} 50%, transparent)`;
  const shadow = (side: string) => `linear-gradient(to ${side}, ${shade}, transparent)`;
  return {
    backgroundColor: ground,
    backgroundImage: [cover('right'), cover('left'), shadow('right'), shadow('left')].join(', '),
    backgroundRepeat: 'no-repeat',
    backgroundPosition: 'left, right, left, right',
    backgroundSize: [2 * SHADE, 2 * SHADE, SHADE, SHADE].map((width) => `${width}px 100%`).join(', '),
    backgroundAttachment: 'local, local, scroll, scroll',
  };
};

interface ScrollFrameProps {
  label: string;
  /** With a line around it; none where it stands within a card. */
  bordered?: boolean;
  children: ReactNode;
}

/** Around what may be wider than the page: it scrolls by itself, with the arrow keys too, and shows where there is more. */
export const ScrollFrame = ({ label, bordered = false, children }: ScrollFrameProps) => (
  <Box
    role="region"
    aria-label={label}
    tabIndex={0}
    sx={[
      { overflowX: 'auto' },
      bordered && { border: 1, borderColor: 'divider', borderRadius: 1 },
      (theme) => ({ '@media screen': shadows(theme) }),
    ]}
  >
    {children}
  </Box>
);
