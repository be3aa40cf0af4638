import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { EXTERNAL } from '@tlaka/domain';
import { useId, useMemo } from 'react';
import { useT } from '../../shared/useT';
import { BADGE, BOX, layOut, linesOf, type DrawnLink } from './layout';
import type { NetworkFlow } from './Network';

const LINE = 15;

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

const strokeOf = (score: number | null): number => 1.25 + 4.5 * (score ?? 0);

interface FlowProps {
  flow: NetworkFlow;
  link: DrawnLink;
  lit: string | null;
}

const Arrow = ({ flow: { id, tangible, score }, link: { line, head }, lit }: FlowProps) => {
  const { palette } = useTheme();
  const colour = lit === id ? palette.primary.main : palette.text.secondary;
  return (
    <g opacity={lit && lit !== id ? 0.25 : 1}>
      <path
        d={line}
        fill="none"
        stroke={colour}
        strokeWidth={strokeOf(score) + (lit === id ? 1.5 : 0)}
        strokeDasharray={tangible ? undefined : '7 5'}
      />
      <polygon points={head} fill={colour} stroke={colour} strokeWidth={strokeOf(score) / 2} />
    </g>
  );
};

const Badge = ({ flow: { id, number }, link: { badge }, lit }: FlowProps) => {
  const { palette } = useTheme();
  const strong = lit === id;
  return (
    <g opacity={lit && !strong ? 0.35 : 1}>
      <circle
        cx={badge.x}
        cy={badge.y}
        r={BADGE}
        fill={strong ? palette.primary.main : palette.background.paper}
        stroke={strong ? palette.primary.main : palette.text.secondary}
      />
      <text
        x={badge.x}
        y={badge.y}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={11}
        fontWeight={600}
        fill={strong ? palette.primary.contrastText : palette.text.primary}
      >
        {number}
      </text>
    </g>
  );
};

/** The parties around, and an arrow with its number for each flow. */
export const NetworkDrawing = ({ parties, flows, lit }: NetworkDrawingProps) => {
  const t = useT();
  const id = useId();
  const { frame, places, links } = useMemo(() => layOut([...parties.keys()], flows), [parties, flows]);
  const drawn = links.flatMap((link) => {
    const flow = flows.find((one) => one.id === link.id);
    return flow ? [{ flow, link, lit }] : [];
  });
  return (
    <Box
      component="svg"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
      sx={{ display: 'block', mx: 'auto', '@media print': { maxWidth: '100%', height: 'auto' } }}
    >
      <title id={`${id}-title`}>{t('insight.network.picture')}</title>
      <desc id={`${id}-description`}>
        {t('insight.network.describe', { parties: parties.size, flows: flows.length })}
      </desc>
      {drawn.map((one) => (
        <Arrow key={one.flow.id} {...one} />
      ))}
      {[...places].map(([party, place]) => (
        <Party key={party} {...place} name={parties.get(party) ?? ''} outside={party === EXTERNAL} />
      ))}
      {drawn.map((one) => (
        <Badge key={one.flow.id} {...one} />
      ))}
    </Box>
  );
};
