import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { EXTERNAL, castFlows, castObstacles, missingFlows, type Part } from '@tlaka/domain';
import type { CooperationFormDetail } from '../data/cooperationVerbs';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';

/** What a form makes of a cast, before anything is made of it: how many flows, which do not arise, and why none can. */
export const CastOutcome = ({ form, cast }: { form: CooperationFormDetail; cast: readonly Part[] }) => {
  const t = useT();
  const language = useLanguage();
  const { typicalParties: roles, defaultFlows } = form;
  const flows = defaultFlows.map(({ from, to, label }) => ({
    from: from?.key ?? EXTERNAL,
    to: to?.key ?? EXTERNAL,
    label,
  }));
  const nameOf = (role: string): string => roles.find(({ key }) => key === role)?.name ?? role;
  const reasons = castObstacles({ roles, flows }, cast);
  const missing = missingFlows(flows, cast);
  const why = (unplayed: readonly string[]): string =>
    unplayed.length > 0
      ? t('cooperation.unplayed', { roles: unplayed.map(nameOf).join(', ') })
      : t('cooperation.toItself');
  return (
    <Box role="status" sx={{ my: 1 }}>
      {cast.length > 0 && (
        <>
          {reasons.length > 0 ? (
            <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
              {reasons.map(({ rule, message }) => (
                <div key={`${rule} ${message.en}`}>{message[language]}</div>
              ))}
            </Alert>
          ) : (
            <Typography variant="body2">
              {t('cooperation.arise', { smart_count: castFlows(flows, cast).length })}
            </Typography>
          )}
          {missing.length > 0 && (
            <>
              <Typography variant="body2">
                {t('cooperation.missing', { smart_count: missing.length, of: flows.length })}
              </Typography>
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {missing.map(({ flow: { from, to, label }, unplayed }) => (
                  <Typography
                    key={`${from} ${to} ${label}`}
                    component="li"
                    variant="body2"
                    color="textSecondary"
                  >
                    {label} – {why(unplayed)}
                  </Typography>
                ))}
              </Box>
            </>
          )}
        </>
      )}
    </Box>
  );
};
