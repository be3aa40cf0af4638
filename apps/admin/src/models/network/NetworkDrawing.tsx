import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { EXTERNAL } from '@tlaka/domain';
import { useId, useMemo } from 'react';
import { useT } from '../../shared/useT';
import { BOX, layOut, linesOf, PLATE, type DrawnLink } from './layout';
import type { NetworkFlow } from './Network';

const LINE = 15;
const SMALLEST = 0.85;

interface NetworkDrawingProps {
  parties: ReadonlyMap<string, string>;
  flows: readonly NetworkFlow[];
  /** The flow that stands out, if any. */
  lit: string | null;
}

const Party = ({ x, y, name, outside }: { x: number; y: number; name: string; outside: boolean }) => {
  const { palette } = useTheme();
  const lines = linesOf(name);
  return (
    <g>
      <rect
        x={x - BOX.width / 2}
        y={y - BOX.height / 2}
        width={BOX.width}
        height={BOX.height}
        rx={8}
        fill={palette.background.default}
        stroke={palette.text.primary}
        strokeDasharray={outside ? '4 3' : undefined}
      />
      {lines.map((line, at) => (
        <text
          key={line}
          x={x}
          y={y + (at - (lines.length - 1) / 2) * LINE}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={12}
          fontWeight={600}
          fill={palette.text.primary}
        >
          {line}
        </text>
      ))}
    </g>
  );
};

/** All that one gives to another, as it is drawn. */
interface Bundle {
  link: DrawnLink;
  flows: readonly NetworkFlow[];
  /** Whether another one stands out, or this one. */
  emphasis: 'none' | 'this' | 'other';
}

const widthOf = (flows: readonly NetworkFlow[]): number =>
  1.25 + 3.5 * Math.max(...flows.map(({ score }) => score ?? 0));

const Arrow = ({ link: { line, head }, flows, emphasis }: Bundle) => {
  const { palette } = useTheme();
  const colour = emphasis === 'this' ? palette.primary.main : palette.text.secondary;
  const width = widthOf(flows);
  return (
    <g opacity={emphasis === 'other' ? 0.2 : 1}>
      <path
        d={line}
        fill="none"
        stroke={colour}
        strokeWidth={width + (emphasis === 'this' ? 1.5 : 0)}
        strokeDasharray={flows.some(({ tangible }) => tangible) ? undefined : '7 5'}
      />
      <polygon points={head} fill={colour} stroke={colour} strokeWidth={width / 2} />
    </g>
  );
};

const Numbers = ({ link: { label }, emphasis }: Bundle) => {
  const { palette } = useTheme();
  const strong = emphasis === 'this';
  return (
    <g opacity={emphasis === 'other' ? 0.35 : 1}>
      <rect
        x={label.x - label.width / 2}
        y={label.y - PLATE.height / 2}
        width={label.width}
        height={PLATE.height}
        rx={PLATE.height / 2}
        fill={strong ? palette.primary.main : palette.background.paper}
        stroke={strong ? palette.primary.main : palette.text.secondary}
      />
      <text
        x={label.x}
        y={label.y}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={11}
        fontWeight={600}
        fill={strong ? palette.primary.contrastText : palette.text.primary}
      >
        {label.text}
      </text>
    </g>
  );
};

/** The parties around, and between two of them one arrow each way with the numbers of its flows. */
export const NetworkDrawing = ({ parties, flows, lit }: NetworkDrawingProps) => {
  const t = useT();
  const id = useId();
  const { frame, places, links } = useMemo(() => layOut([...parties.keys()], flows), [parties, flows]);
  const drawn = links.map((link): Bundle => {
    const emphasis = lit === null ? 'none' : link.ids.includes(lit) ? 'this' : 'other';
    return { link, flows: flows.filter((flow) => link.ids.includes(flow.id)), emphasis };
  });
  return (
    <Box
      component="svg"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
      width={frame.width}
      sx={{
        display: 'block',
        mx: 'auto',
        height: 'auto',
        // A little smaller is better than one that scrolls; on a phone it scrolls in any case.
        maxWidth: { md: `max(100%, ${frame.width * SMALLEST}px)` },
        '@media print': { maxWidth: '100%' },
      }}
    >
      <title id={`${id}-title`}>{t('insight.network.picture')}</title>
      <desc id={`${id}-description`}>
        {t('insight.network.describe', { parties: parties.size, flows: flows.length })}
      </desc>
      {drawn.map((one) => (
        <Arrow key={one.link.ids.join()} {...one} />
      ))}
      {[...places].map(([party, place]) => (
        <Party key={party} {...place} name={parties.get(party) ?? ''} outside={party === EXTERNAL} />
      ))}
      {drawn.map((one) => (
        <Numbers key={one.link.ids.join()} {...one} />
      ))}
    </Box>
  );
};
