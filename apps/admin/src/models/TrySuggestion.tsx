import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { adviceOf, type Scenario } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { usePickScenario } from './useModel';

interface TrySuggestionProps {
  scenario: Scenario;
  /** Where the suggestion stands among all of the scenario's evaluation. */
  place: number;
}

/** Carries a suggestion out in a copy of the scenario, and shows that copy. */
export const TrySuggestion = ({ scenario, place }: TrySuggestionProps) => {
  const t = useT();
  const pick = usePickScenario();
  const { trySuggestion } = useTlaka();
  const [open, setOpen] = useState(false);
  const language = useLanguage();
  const evaluationId = scenario.evaluation?.id;
  const suggested = adviceOf(scenario)?.suggestions[place]?.text[language];
  if (!evaluationId || !suggested) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={`${t('tried.try')}: ${suggested}`}
        onClick={() => setOpen(true)}
        sx={{ mt: 0.5 }}
      >
        {t('tried.try')}
      </Button>
      {open && (
        <VerbDialog
          title={t('tried.title')}
          resource="scenarios"
          defaultValues={{ name: t('model.copyOf', { name: scenario.name }) }}
          onClose={() => setOpen(false)}
          act="tried.try"
          submit={async ({ name }) => pick(await trySuggestion({ evaluationId, place, name }))}
        >
          <Typography variant="body2" sx={{ mb: 1 }}>
            {suggested}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
            {t('tried.help')}
          </Typography>
          <TextInput source="name" validate={required()} />
        </VerbDialog>
      )}
    </>
  );
};
