import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Scenario } from '../../data/resources/modelContent';
import { useTlaka } from '../../data/useTlaka';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { foresee } from './foresee';
import { Outlook } from './Outlook';
import type { Change } from './whatIf';

interface ForeseenProps {
  model: ModelDetail;
  party: ModelParty;
  scenario: Scenario;
  values: FieldValues;
  changeOf: (values: FieldValues) => Change;
}

/** The verdict with what is typed, worked out here by the engine of the API. */
export const Foreseen = ({ model, party, scenario, values, changeOf }: ForeseenProps) => {
  const t = useT();
  const language = useLanguage();
  const { exportModel } = useTlaka();
  // Below the model, so that whatever is saved makes it be read anew with the page.
  const { data: document } = useQuery({
    queryKey: ['engagementModels', 'document', model.id],
    queryFn: ({ signal }) => exportModel(model.id, signal),
  });
  // Typing goes first: the verdict follows as soon as the browser has a moment.
  const typed = useDeferredValue(values);
  const foresight = useMemo(
    () => document && foresee(document, changeOf(typed), scenario.id),
    [document, changeOf, typed, scenario.id],
  );
  if (!foresight) return <Typography variant="body2">{t('preview.working')}</Typography>;
  const { faults, judgement } = foresight;
  const said = [...new Set(faults.map(({ message }) => message[language]))];
  return (
    <Box sx={{ mt: 1, mb: 1.5 }}>
      {said.length > 0 && (
        <Alert severity="error" variant="outlined" role="status">
          <AlertTitle>{t('preview.impossible')}</AlertTitle>
          {said.map((sentence) => (
            <Typography key={sentence} variant="body2">
              {sentence}
            </Typography>
          ))}
        </Alert>
      )}
      {judgement && <Outlook model={model} party={party} scenario={scenario} judgement={judgement} />}
    </Box>
  );
};
