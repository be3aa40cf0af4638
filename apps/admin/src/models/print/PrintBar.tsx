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
import { useT } from '../../shared/useT';
import { ScenarioChoice, type ScenarioChoiceProps } from '../ScenarioChoice';
import { nameOf } from '../useModel';
import { ALL, usePrintChoice, WHOLE } from './usePrintChoice';

/** What is to be printed, and the button that does; the printer leaves it out. */
export const PrintBar = ({ model, scenario, onPick }: ScenarioChoiceProps) => {
  const t = useT();
  const path = useCreatePath();
  const [choice, choose] = usePrintChoice();
  const readable = model.parties.filter(({ sheet }) => sheet !== null);
  const choices = [
    { value: WHOLE, label: t('print.model') },
    ...(readable.length > 1 ? [{ value: ALL, label: t('print.parties') }] : []),
    ...readable.map((party) => ({ value: party.id, label: t('print.party', { name: nameOf(party) }) })),
  ];
  return (
    <Paper sx={{ displayPrint: 'none', p: 2, mb: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Button
          component={Link}
          to={path({ resource: 'engagementModels', type: 'show', id: model.id })}
          startIcon={<Back />}
        >
          {t('print.back')}
        </Button>
        <Button variant="contained" startIcon={<Print />} disabled={!scenario} onClick={() => window.print()}>
          {t('print.act')}
        </Button>
      </Stack>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <TextField
          select
          label={t('print.what')}
          value={choices.some(({ value }) => value === choice) ? choice : WHOLE}
          onChange={({ target }) => choose(target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ maxWidth: 420 }}
        >
          {choices.map(({ value, label }) => (
            <MenuItem key={value} value={value} sx={{ whiteSpace: 'normal' }}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <ScenarioChoice model={model} scenario={scenario} onPick={onPick} />
      </Stack>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '85ch' }}>
        {t('print.language')} {readable.length < model.parties.length && t('print.someHidden')}
      </Typography>
    </Paper>
  );
};
