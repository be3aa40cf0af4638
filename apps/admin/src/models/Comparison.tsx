import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Choice, Measures } from '@tlaka/domain';
import type { ModelDetail } from '../data/resources/engagementModels';
import { adviceOf, type Scenario } from '../data/resources/modelContent';
import { NoVerdict, StateChip } from '../shared/field/chips';
import { formatNumber } from '../shared/format';
import { FiguresTable, type FiguresRow } from '../shared/list/FiguresTable';
import { useFigures } from '../shared/useFigures';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { nameOf } from './useModel';

const ONE_DIGIT = { maximumFractionDigits: 1 } as const;
const TWO_DIGITS = { maximumFractionDigits: 2 } as const;

/** Stands for what nobody can say of a scenario that is not finished; its verdict says why. */
const NOTHING = '–';

const isFinished = ({ evaluation }: Scenario): boolean =>
  evaluation !== null && evaluation.verdict !== 'INCOMPLETE';

const Rules = ({ scenario: { id, evaluation }, choice }: { scenario: Scenario; choice: Choice }) => {
  const t = useT();
  const by = [
    choice.nash === id && t('model.comparison.nash'),
    choice.kalaiSmorodinsky === id && t('model.comparison.kalaiSmorodinsky'),
    evaluation?.verdict === 'NOT_WIN_WIN' && t('model.comparison.loses'),
    choice.dominated.includes(id) && t('model.comparison.dominated'),
  ].filter(Boolean);
  return by.length > 0 ? by.join('; ') : t('model.comparison.neither');
};

interface ScenariosProps {
  model: ModelDetail;
  choice: Choice;
}

/** The scenarios side by side: how balanced each is, and what it leaves every party. */
const Scenarios = ({ model, choice }: ScenariosProps) => {
  const t = useT();
  const language = useLanguage();
  const { percent } = useFigures();
  const figure = (value: number | undefined, options: Intl.NumberFormatOptions) =>
    value === undefined ? NOTHING : formatNumber(value, language, options);
  const measured = (say: (measures: Measures) => string) =>
    model.scenarios.map((scenario) => {
      const measures = adviceOf(scenario)?.measures;
      return measures ? say(measures) : NOTHING;
    });
  const weakest = ({ weakest: id, minRelativeGain }: Measures) => {
    const party = model.parties.find((one) => one.id === id);
    const share = percent(minRelativeGain);
    return party ? `${share} · ${nameOf(party)}` : share;
  };
  const rows: FiguresRow[] = [
    {
      id: 'verdict',
      cells: [
        t('resources.scenarios.fields.verdict'),
        ...model.scenarios.map(({ id, evaluation }) =>
          evaluation ? (
            <StateChip key={id} vocabulary="verdict" term={evaluation.verdict} />
          ) : (
            <NoVerdict key={id} />
          ),
        ),
      ],
    },
    {
      id: 'rules',
      cells: [
        t('model.comparison.rules'),
        ...model.scenarios.map((scenario) =>
          isFinished(scenario) ? <Rules key={scenario.id} scenario={scenario} choice={choice} /> : NOTHING,
        ),
      ],
    },
    { id: 'weakest', cells: [t('model.comparison.weakest'), ...measured(weakest)] },
    {
      id: 'product',
      cells: [
        t('model.comparison.product'),
        ...measured(({ nashProduct }) => figure(nashProduct, ONE_DIGIT)),
      ],
    },
    {
      id: 'jain',
      cells: [t('insight.comparison.jain'), ...measured(({ jain }) => figure(jain, TWO_DIGITS))],
    },
    {
      id: 'gini',
      cells: [t('insight.comparison.gini'), ...measured(({ gini }) => figure(gini, TWO_DIGITS))],
    },
    ...model.parties.map((party) => ({
      id: party.id,
      cells: [
        t('insight.comparison.gain', { name: nameOf(party) }),
        ...model.scenarios.map((one) => {
          const outcome = party.sheet?.outcomes.find(({ scenario }) => scenario.id === one.id);
          const gain = isFinished(one) ? (outcome?.surplus ?? undefined) : undefined;
          return figure(gain, { ...ONE_DIGIT, signDisplay: 'exceptZero' });
        }),
      ],
    })),
  ];
  return (
    <FiguresTable
      label={t('model.comparison.title')}
      columns={[t('insight.comparison.criterion'), ...model.scenarios.map(({ name }) => name)]}
      rows={rows}
    />
  );
};

/** Which scenario two rules would choose, why, and the figures behind it; only where there is a choice. */
export const Comparison = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }) => {
  const t = useT();
  const language = useLanguage();
  const advice = adviceOf(scenario);
  if (model.scenarios.length < 2 || !advice) return null;
  const comparable = model.scenarios.some((one) => adviceOf(one)?.measures);
  const weighed = model.parties.some(({ sheet }) => sheet !== null && sheet.bargainingPower !== 1);
  return (
    <Stack component="section" spacing={1} sx={{ minWidth: 0 }}>
      <Typography variant="h3">{t('model.comparison.title')}</Typography>
      <Typography variant="body2" sx={{ maxWidth: '85ch' }}>
        {advice.choice.reason[language]}
      </Typography>
      {comparable && <Scenarios model={model} choice={advice.choice} />}
      {comparable && (
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '85ch' }}>
          {t('model.comparison.relative')} {t('insight.comparison.balance')}{' '}
          {weighed && t('model.comparison.power')}
        </Typography>
      )}
    </Stack>
  );
};
