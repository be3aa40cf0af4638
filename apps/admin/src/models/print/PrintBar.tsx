import Back from '@mui/icons-material/ArrowBackOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCreatePath } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ModelDetail } from '../../data/resources/engagementModels';
import { useT } from '../../shared/useT';
import { ScenarioChoice, type ScenarioChoiceProps } from '../ScenarioChoice';
import { nameOf } from '../useModel';
import { ALL, WHOLE, type PrintChoice } from './usePrintChoice';

export const BackToModel = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const path = useCreatePath();
  return (
    <Button
      component={Link}
      to={path({ resource: 'engagementModels', type: 'show', id: model.id })}
      startIcon={<Back />}
    >
      {t('print.back')}
    </Button>
  );
};

/** What there is to print; an address may ask for more, which then stands there without being there to choose. */
const useChoices = (model: ModelDetail, { value, readable }: PrintChoice) => {
  const t = useT();
  const labelOf = (choice: string) => {
    if (choice === WHOLE) return t('print.model');
    if (choice === ALL) return t('print.parties');
    const party = model.parties.find(({ id }) => id === choice);
    return party ? t('print.party', { name: nameOf(party) }) : t('print.unknownParty');
  };
  const there = [WHOLE, ...(readable.length > 1 ? [ALL] : []), ...readable.map(({ id }) => id)];
  const all = there.includes(value) ? there : [...there, value];
  return all.map((choice) => ({ choice, label: labelOf(choice), disabled: !there.includes(choice) }));
};

interface PrintBarProps extends ScenarioChoiceProps {
  choice: PrintChoice;
  /** Whether there is a paper below. */
  printable: boolean;
}

/** What is to be printed, and the button that does; the printer leaves it out. */
export const PrintBar = ({ model, scenario, onPick, choice, printable }: PrintBarProps) => {
  const t = useT();
  const choices = useChoices(model, choice);
  const hidden = model.parties.length - choice.readable.length;
  const about = choice.readable.length > 0 ? t('print.someHidden') : t('print.allHidden');
  return (
    <Paper sx={{ displayPrint: 'none', p: 2, mb: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <BackToModel model={model} />
        {printable && (
          <Button variant="contained" startIcon={<Print />} onClick={() => window.print()}>
            {t('print.act')}
          </Button>
        )}
      </Stack>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <TextField
          select
          label={t('print.what')}
          value={choice.value}
          onChange={({ target }) => choice.choose(target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ maxWidth: 420 }}
        >
          {choices.map(({ choice: value, label, disabled }) => (
            <MenuItem key={value} value={value} disabled={disabled} sx={{ whiteSpace: 'normal' }}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <ScenarioChoice model={model} scenario={scenario} onPick={onPick} />
      </Stack>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '85ch' }}>
        {t('print.language')} {printable && hidden > 0 && about}
      </Typography>
    </Paper>
  );
};
