import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { formatNumber } from '../../shared/format';
import { FiguresTable, type FiguresRow } from '../../shared/list/FiguresTable';
import { useFigures } from '../../shared/useFigures';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { labelKey } from '../../shared/vocabulary';
import { GetsTable, GivesTable } from '../FlowTables';
import { useStated } from '../useStated';
import { fulfilmentWords, likelihoodWords } from '../words';
import { Blank } from './Blank';
import { Fact } from './Fact';
import { Pair, Part } from './Part';
import type { PartyPage } from './partyPage';

/** How many lines there are to write on where a list is still empty. */
const LINES = { interests: 5, risks: 3 } as const;

const emptyRows = (lines: number, columns: number): FiguresRow[] =>
  Array.from({ length: lines }, (_, line) => ({
    id: String(line),
    cells: Array.from({ length: columns }, (_none, column) => (
      <Blank key={column} {...(column === 0 ? { width: '45mm' } : {})} />
    )),
  }));

const Interests = ({ page: { interests } }: { page: PartyPage }) => {
  const t = useT();
  const language = useLanguage();
  const rows = interests.map(({ label, points }) => ({
    id: label,
    cells: [label, points === null ? <Blank key="points" /> : formatNumber(points, language)],
  }));
  return (
    <Part title={t('model.interests')}>
      <FiguresTable
        label={t('model.interests')}
        columns={[t('resources.modelParties.fields.interests.label'), t('print.ofHundred')]}
        rows={rows.length > 0 ? rows : emptyRows(LINES.interests, 2)}
      />
    </Part>
  );
};

const Alternative = ({ page }: { page: PartyPage }) => {
  const t = useT();
  const translate = useTranslate();
  const { points, text } = useStated('30mm');
  const { value } = useFigures();
  const { alternative, alternativeText, minGain, source, confidence } = page;
  const field = (name: 'alternative' | 'alternativeText' | 'minGain' | 'source' | 'confidence') =>
    t(`resources.modelParties.fields.${name}`);
  return (
    <Part title={t('print.without')}>
      <Box component="dl" sx={{ m: 0 }}>
        <Fact name={field('alternativeText')}>{alternativeText || <Blank />}</Fact>
        <Fact name={field('alternative')}>{points(alternative)}</Fact>
        <Fact name={field('minGain')}>{value('alternative', minGain)}</Fact>
        <Fact name={field('source')}>{text(source && translate(labelKey('valuationSource', source)))}</Fact>
        <Fact name={field('confidence')}>
          {text(confidence && translate(labelKey('confidence', confidence)))}
        </Fact>
      </Box>
    </Part>
  );
};

const Gets = ({ page: { gets } }: { page: PartyPage }) => (
  <Part title={useT()('print.gets')}>
    <GetsTable flows={gets} />
  </Part>
);

const Gives = ({ page: { gives } }: { page: PartyPage }) => (
  <Part title={useT()('print.gives')}>
    <GivesTable flows={gives} />
  </Part>
);

const Risks = ({ page: { risks } }: { page: PartyPage }) => {
  const t = useT();
  const { points, share } = useStated();
  const field = (name: 'label' | 'probability' | 'impact' | 'mitigation') =>
    t(`resources.partyRisks.fields.${name}`);
  const rows = risks.map(({ id, label, probability, impact, mitigation }) => ({
    id,
    cells: [
      label,
      share(probability, likelihoodWords(t)),
      points(impact),
      share(mitigation, fulfilmentWords(t)),
    ],
  }));
  return (
    <Part title={t('model.risks')}>
      <FiguresTable
        label={t('model.risks')}
        columns={[field('label'), field('probability'), field('impact'), field('mitigation')]}
        rows={rows.length > 0 ? rows : emptyRows(LINES.risks, 4)}
      />
    </Part>
  );
};

/** What the party states of itself, with lines to write on for the rest. */
export const OwnValues = ({ page }: { page: PartyPage }) => (
  <>
    <Pair>
      <Interests page={page} />
      <Alternative page={page} />
    </Pair>
    <Gets page={page} />
    <Gives page={page} />
    <Risks page={page} />
  </>
);
