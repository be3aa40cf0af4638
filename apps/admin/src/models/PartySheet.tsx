import Edit from '@mui/icons-material/EditOutlined';
import Questions from '@mui/icons-material/QuestionAnswerOutlined';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { RecordContextProvider } from 'ra-core';
import { FunctionField, NumberField, TextField } from 'react-admin';
import { useState } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Scenario, Sheet } from '../data/resources/modelContent';
import { interestsOf } from '../data/resources/modelContent';
import { EnumField } from '../shared/field/EnumField';
import { DateField } from '../shared/field/dates';
import { Facts } from '../shared/field/Facts';
import { TripleField } from '../shared/field/TripleField';
import { Unknown } from '../shared/field/Unknown';
import { usePermission } from '../shared/usePermission';
import { useFigures } from '../shared/useFigures';
import { useT } from '../shared/useT';
import { useInterview } from './interview/useInterview';
import { ConfirmSheet } from './ConfirmSheet';
import { PartyAccount } from './PartyAccount';
import { PartyFlows } from './PartyFlows';
import { PartyRisks } from './PartyRisks';
import { SheetDialog } from './SheetDialog';

const Interests = ({ sheet }: { sheet: Sheet }) => {
  const t = useT();
  const interests = interestsOf(sheet);
  const sum = interests.reduce((total, { points }) => total + (points ?? 0), 0);
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="h4" variant="h4">
        {t('model.interests')}
      </Typography>
      {interests.length === 0 ? (
        <Typography variant="body2">{t('model.noInterests')}</Typography>
      ) : (
        <Table size="small" aria-label={t('model.interests')}>
          <TableBody>
            {interests.map(({ id, label, points }) => (
              <TableRow key={id ?? label}>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                  {label}
                </TableCell>
                <TableCell align="right">{points ?? <Unknown text="model.notStated" />}</TableCell>
              </TableRow>
            ))}
            <TableRow>
              <TableCell colSpan={2} align="right" sx={{ fontWeight: 600 }}>
                {t('model.sum', { sum })}
              </TableCell>
            </TableRow>
          </TableBody>
        </Table>
      )}
    </Box>
  );
};

interface PartySheetProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
  /** What is given in it; null while the model has none. */
  scenario: Scenario | null;
  writing: boolean;
}

/** What a scenario leaves a party, how that comes about and what the party states of itself, for who may read it. */
export const PartySheet = ({ model, party, sheet, scenario, writing }: PartySheetProps) => {
  const t = useT();
  const may = usePermission();
  const interview = useInterview();
  const { value } = useFigures();
  const [editing, setEditing] = useState(false);
  const label = (name: 'alternativeText' | 'alternative' | 'source' | 'statedAt') =>
    t(`resources.modelParties.fields.${name}`);
  return (
    <RecordContextProvider value={sheet}>
      <Box sx={{ mt: 1 }}>
        <Box
          sx={{
            display: 'grid',
            columnGap: 4,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          {scenario && <PartyAccount sheet={sheet} scenario={scenario} />}
          <Interests sheet={sheet} />
        </Box>
        {scenario && (
          <PartyFlows model={model} party={party} sheet={sheet} scenario={scenario} writing={writing} />
        )}
        <Facts>
          <TripleField source="alternative" label={label('alternative')} />
          <TextField source="alternativeText" label={label('alternativeText')} emptyText="–" />
          <FunctionField<Sheet>
            label={t('resources.modelParties.fields.minGain')}
            render={({ minGain }) => value('alternative', minGain)}
          />
          <EnumField
            source="source"
            vocabulary="valuationSource"
            unknown="model.notStated"
            label={label('source')}
          />
          <EnumField
            source="confidence"
            vocabulary="confidence"
            unknown="model.notStated"
            label={t('resources.modelParties.fields.confidence')}
          />
          {may('model.write') && (
            <NumberField
              source="bargainingPower"
              label={t('resources.modelParties.fields.bargainingPower')}
            />
          )}
          <DateField source="statedAt" unknown="model.notStated" label={label('statedAt')} />
        </Facts>
        <PartyRisks model={model} party={party} sheet={sheet} writing={writing} />
        {writing && (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
            <Button
              variant="outlined"
              startIcon={<Questions />}
              onClick={() => interview.go(party.id, 'points')}
            >
              {t('interview.start')}
            </Button>
            <Button variant="outlined" startIcon={<Edit />} onClick={() => setEditing(true)}>
              {t('model.editSheet')}
            </Button>
            <ConfirmSheet party={party} sheet={sheet} />
          </Stack>
        )}
        {editing && (
          <SheetDialog model={model} party={party} sheet={sheet} onClose={() => setEditing(false)} />
        )}
      </Box>
    </RecordContextProvider>
  );
};
