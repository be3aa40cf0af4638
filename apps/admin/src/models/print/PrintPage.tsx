import Typography from '@mui/material/Typography';
import { ShowBase, useShowContext } from 'ra-core';
import { Title } from 'react-admin';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { Scenario } from '../../data/resources/modelContent';
import { FailedPage } from '../../shared/feedback/FailedPage';
import { PageSkeleton } from '../../shared/feedback/PageSkeleton';
import { useT } from '../../shared/useT';
import { nameOf, useModelRights, useScenario } from '../useModel';
import { ModelPaper } from './ModelPaper';
import { Papers } from './Paper';
import { pageOf } from './partyPage';
import { PartyPaper } from './PartyPaper';
import { BackToModel, PrintBar } from './PrintBar';
import { ALL, usePrintChoice, WHOLE } from './usePrintChoice';

/** Why there is no page to print. */
const NoPage = ({ model, choice }: { model: ModelDetail; choice: string }) => {
  const t = useT();
  const { open } = useModelRights(model);
  const party = model.parties.find(({ id }) => id === choice);
  const why = () => {
    if (party) return t('print.hiddenPage', { name: nameOf(party) });
    if (choice !== ALL) return t('print.notInModel');
    return model.parties.length > 0 ? t('print.allHidden') : t('print.noParties');
  };
  return (
    <Typography>
      {why()} {open && (party || choice === ALL) && t('print.mayOpen')}
    </Typography>
  );
};

interface PapersOfProps {
  model: ModelDetail;
  scenario: Scenario;
  onPick: (id: string) => void;
}

const PapersOf = ({ model, scenario, onPick }: PapersOfProps) => {
  const choice = usePrintChoice(model);
  const pages = choice.readable
    .filter(({ id }) => choice.value === ALL || choice.value === id)
    .map((party) => pageOf(model, scenario, party))
    .filter((page) => page !== null);
  const whole = choice.value === WHOLE;
  const printable = whole || pages.length > 0;
  return (
    <>
      <PrintBar model={model} scenario={scenario} onPick={onPick} choice={choice} printable={printable} />
      {!printable && <NoPage model={model} choice={choice.value} />}
      <Papers>
        {whole && <ModelPaper model={model} scenario={scenario} />}
        {pages.map((page) => (
          <PartyPaper key={page.party.id} page={page} />
        ))}
      </Papers>
    </>
  );
};

const Printed = () => {
  const t = useT();
  const { record: model, error, refetch, defaultTitle } = useShowContext<ModelDetail>();
  const [scenario, pick] = useScenario(model ?? null);
  if (error && !model) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!model) return <PageSkeleton />;
  return (
    <>
      <Title title={t('print.title', { name: String(defaultTitle ?? '') })} preferenceKey={false} />
      {scenario ? (
        <PapersOf model={model} scenario={scenario} onPick={pick} />
      ) : (
        <>
          <BackToModel model={model} />
          <Typography sx={{ mt: 1 }}>{t('print.nothingYet')}</Typography>
        </>
      )}
    </>
  );
};

/** A model laid out for the meeting table: the whole of it, or for each party what that party may see. */
export const PrintPage = () => (
  <ShowBase resource="engagementModels" queryOptions={{ onError: () => undefined, meta: { detail: true } }}>
    <Printed />
  </ShowBase>
);
