import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ModelParty, Sheet } from '../../data/resources/modelContent';
import type { Walk } from '../../shared/form/VerbDialog';
import { useT } from '../../shared/useT';
import { useRiskLine } from '../useRiskLine';
import { nameOf } from '../useModel';
import { Again } from './Again';
import { NEW_RISK, keyOf } from './steps';
import { useInterview } from './useInterview';
import { WalkDialog } from './WalkDialog';

interface RisksDialogProps {
  party: ModelParty;
  risks: readonly Sheet['risks'][number][];
  walk: Walk;
  onClose: () => void;
}

/** The risks named so far, and whether there is another one: the way on is as near as the next risk. */
export const RisksDialog = ({ party, risks, walk, onClose }: RisksDialogProps) => {
  const t = useT();
  const lineOf = useRiskLine();
  const { go } = useInterview();
  const none = risks.length === 0;
  return (
    <WalkDialog
      title={t(none ? 'interview.anyRisk' : 'interview.moreRisks', { name: nameOf(party) })}
      walk={walk}
      onClose={onClose}
      buttons={
        <>
          <Button variant={none ? 'contained' : 'outlined'} onClick={() => go(party.id, NEW_RISK)}>
            {t(none ? 'interview.nameRisk' : 'interview.anotherRisk')}
          </Button>
          <Button variant={none ? 'outlined' : 'contained'} onClick={walk.next}>
            {t(none ? 'interview.noRisk' : 'interview.allRisks')}
          </Button>
        </>
      }
    >
      {none ? (
        <Typography variant="body2">{t('interview.risksHelp')}</Typography>
      ) : (
        <>
          <Typography variant="body2">{t('interview.namedRisks')}</Typography>
          <Again
            of={risks.map((risk) => ({
              id: risk.id,
              text: risk.label,
              detail: lineOf(risk),
              go: () => go(party.id, keyOf('risk', risk.id)),
            }))}
          />
        </>
      )}
    </WalkDialog>
  );
};
