import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { countPreconditions } from '@tlaka/domain';
import { RecordContextProvider } from 'ra-core';
import type { Precondition } from '../data/resources/modelContent';
import { StateChip } from '../shared/field/chips';
import { WebField } from '../shared/field/contact';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';

/** How far the list has come, in words. */
const Count = ({ list }: { list: readonly Precondition[] }) => {
  const t = useT();
  const { met, applicable, open, notApplicable } = countPreconditions(list);
  return (
    <Typography variant="body2" sx={{ fontWeight: 600, mb: 1 }}>
      {[
        applicable > 0 && t('precondition.met', { met, of: applicable }),
        open > 0 && t('precondition.open', { smart_count: open }),
        notApplicable > 0 && t('precondition.notApplicable', { smart_count: notApplicable }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  );
};

const Evidence = ({ evidence }: { evidence: string }) =>
  /\s/.test(evidence) ? <Words>{evidence}</Words> : <WebField source="evidence" />;

const Line = ({ of: { answer, statement, evidence, answeredAt, answeredBy } }: { of: Precondition }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {statement}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', my: 0.5 }}>
        {answer ? (
          <StateChip vocabulary="preconditionAnswer" term={answer} />
        ) : (
          <Unknown text="precondition.unanswered" />
        )}
        {evidence && <Evidence evidence={evidence} />}
      </Stack>
      {answeredBy && answeredAt && (
        <Typography variant="body2" color="textSecondary">
          {t('precondition.by', { name: answeredBy.name, date: formatMoment(answeredAt, language) })}
        </Typography>
      )}
    </Box>
  );
};

interface PreconditionListProps {
  list: readonly Precondition[];
  /** Opens one to be answered; absent where none may be. */
  onAnswer?: ((precondition: Precondition) => void) | undefined;
}

/** What has to be in place before, each with its answer and what shows it. */
export const PreconditionList = ({ list, onAnswer }: PreconditionListProps) => {
  const t = useT();
  return (
    <>
      <Count list={list} />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {list.map((precondition) => (
          <Stack
            key={precondition.id}
            component="li"
            direction="row"
            spacing={1}
            sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}
          >
            <RecordContextProvider value={precondition}>
              <Line of={precondition} />
            </RecordContextProvider>
            {onAnswer && (
              <Box>
                <IconButton
                  size="small"
                  aria-label={t('precondition.answer', { statement: precondition.statement })}
                  onClick={() => onAnswer(precondition)}
                >
                  <Edit fontSize="small" />
                </IconButton>
              </Box>
            )}
          </Stack>
        ))}
      </Box>
    </>
  );
};
