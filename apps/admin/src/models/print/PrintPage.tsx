import Typography from '@mui/material/Typography';
import { ShowBase, useShowContext } from 'ra-core';
import { Title } from 'react-admin';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { Scenario } from '../../data/resources/modelContent';
import { FailedPage } from '../../shared/feedback/FailedPage';
import { PageSkeleton } from '../../shared/feedback/PageSkeleton';
import { useT } from '../../shared/useT';
import { useScenario } from '../useModel';
import { ModelPaper } from './ModelPaper';
import { Papers } from './Paper';
import { pageOf } from './partyPage';
import { PartyPaper } from './PartyPaper';
import { PrintBar } from './PrintBar';
import { ALL, usePrintChoice, WHOLE } from './usePrintChoice';

const Chosen = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }) => {
  const t = useT();
  const [choice] = usePrintChoice();
  if (choice === WHOLE) return <ModelPaper model={model} scenario={scenario} />;
  const pages = model.parties
    .filter(({ id }) => choice === ALL || choice === id)
    .map((party) => pageOf(model, scenario, party))
    .filter((page) => page !== null);
  if (pages.length === 0) return <Typography>{t('print.noPage')}</Typography>;
  return pages.map((page) => <PartyPaper key={page.party.id} page={page} />);
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
      <PrintBar model={model} scenario={scenario} onPick={pick} />
      {scenario ? (
        <Papers>
          <Chosen model={model} scenario={scenario} />
        </Papers>
      ) : (
        <Typography color="textSecondary">{t('model.noScenario')}</Typography>
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
