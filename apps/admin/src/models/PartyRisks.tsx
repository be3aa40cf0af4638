import Delete from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { AskButton } from '../shared/form/AskButton';
import { useT } from '../shared/useT';
import { RiskDialog, type Risk } from './RiskDialog';
import { useRiskLine } from './useRiskLine';

interface PartyRisksProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
  writing: boolean;
}

/** What could hurt the party, by its own word. */
export const PartyRisks = ({ model, party, sheet, writing }: PartyRisksProps) => {
  const t = useT();
  const lineOf = useRiskLine();
  const { archiveRisk } = useTlaka();
  const [open, setOpen] = useState<{ risk: Risk | null } | null>(null);
  return (
    <>
      <Typography component="h4" variant="h4">
        {t('model.risks')}
      </Typography>
      {sheet.risks.length === 0 && <Typography variant="body2">{t('model.noRisks')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {sheet.risks.map((risk) => (
          <Stack key={risk.id} component="li" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {risk.label} – {lineOf(risk)}
            </Typography>
            {writing && (
              <>
                <IconButton
                  size="small"
                  aria-label={t('project.change', { name: risk.label })}
                  onClick={() => setOpen({ risk })}
                >
                  <Edit fontSize="small" />
                </IconButton>
                <AskButton
                  label={t('model.removeRisk', { label: risk.label })}
                  content={t('model.removeFlowAsk')}
                  confirm={t('model.remove')}
                  icon={<Delete fontSize="small" />}
                  act={() => archiveRisk(risk.id, risk.version)}
                />
              </>
            )}
          </Stack>
        ))}
      </Box>
      {writing && <Button onClick={() => setOpen({ risk: null })}>{t('model.addRisk')}</Button>}
      {open && <RiskDialog model={model} party={party} risk={open.risk} onClose={() => setOpen(null)} />}
    </>
  );
};
