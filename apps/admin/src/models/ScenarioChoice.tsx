import Chosen from '@mui/icons-material/CheckCircleOutlined';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Scenario } from '../data/resources/modelContent';
import { useT } from '../shared/useT';

export interface ScenarioChoiceProps {
  model: ModelDetail;
  scenario: Scenario | null;
  onPick: (id: string) => void;
}

/** The scenarios of the model, of which one is in sight. */
export const ScenarioChoice = ({ model, scenario, onPick }: ScenarioChoiceProps) => {
  const t = useT();
  if (model.scenarios.length === 0) return null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={scenario?.id ?? null}
      aria-label={t('model.scenario')}
      onChange={(_event, id: string | null) => id && onPick(id)}
      sx={{
        flexWrap: 'wrap',
        gap: 0.5,
        // Each with a line of its own around it: in a row that wraps, shared lines would be torn.
        '&& > *': { m: 0, border: 1, borderColor: 'divider', borderRadius: 1, textAlign: 'left' },
      }}
    >
      {model.scenarios.map(({ id, name }) => (
        <ToggleButton key={id} value={id} sx={{ gap: 0.5, py: 0.5 }}>
          {name}
          {model.chosenScenario?.id === id && <Chosen fontSize="small" titleAccess={t('model.chosen')} />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
