import type { ValueNetwork } from '@tlaka/domain';
import { formatNumber } from '../../shared/format';
import { FiguresTable } from '../../shared/list/FiguresTable';
import { useFigures } from '../../shared/useFigures';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import type { NetworkFlow } from './Network';

interface NetworkTableProps {
  parties: ReadonlyMap<string, string>;
  flows: readonly NetworkFlow[];
  /** Null where it is hidden. */
  network: ValueNetwork | null;
}

/** What the picture shows, flow by flow, and how much of the returned value passes each. */
export const NetworkTable = ({ parties, flows, network }: NetworkTableProps) => {
  const t = useT();
  const language = useLanguage();
  const { percent } = useFigures();
  const figures = ({ id, score }: NetworkFlow, { flowOccurrence }: ValueNetwork) => {
    if (score === null) return [t('insight.network.notScored'), '–'];
    const share = flowOccurrence[id] ?? 0;
    return [formatNumber(score, language, { maximumFractionDigits: 2 }), percent(share)];
  };
  return (
    <FiguresTable
      label={t('insight.network.picture')}
      columns={[
        t('insight.network.flow'),
        t('insight.network.from'),
        t('insight.network.to'),
        t('insight.network.kind'),
        ...(network ? [t('insight.network.score'), t('insight.network.share')] : []),
      ]}
      right={[4, 5]}
      rows={flows.map((flow) => ({
        id: flow.id,
        cells: [
          `${flow.number}. ${flow.label}`,
          parties.get(flow.from),
          parties.get(flow.to),
          t(flow.tangible ? 'insight.network.tangible' : 'insight.network.intangible'),
          ...(network ? figures(flow, network) : []),
        ],
      }))}
    />
  );
};
