import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { ListedForm } from '../data/cooperationVerbs';
import { StateChip } from '../shared/field/chips';
import { listAddress } from '../shared/list/listAddress';
import { useT } from '../shared/useT';

type Outcome = Pick<ListedForm, 'key' | 'models' | 'projects' | 'verdicts'>;

/** What the models of a form came to; each number opens the list of what it counts, and none stands there twice. */
export const FormOutcome = ({ form: { key, models, projects, verdicts } }: { form: Outcome }) => {
  const t = useT();
  if (models === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {t('cooperation.notUsed')}
      </Typography>
    );
  const found = verdicts.filter(({ count }) => count > 0);
  return (
    <>
      <Typography variant="body2">
        <Link
          component={RouterLink}
          underline="always"
          to={listAddress('engagementModels', { cooperationForm: [key] })}
        >
          {t('cooperation.models', { smart_count: models })}
        </Link>{' '}
        {t('cooperation.projects', { smart_count: projects })}
      </Typography>
      {found.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
          {found.map(({ verdict, count }) => (
            <Stack
              key={verdict}
              component="li"
              direction="row"
              useFlexGap
              spacing={1}
              sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}
            >
              <StateChip vocabulary="verdict" term={verdict} />
              {count < models && (
                <Link
                  component={RouterLink}
                  variant="body2"
                  to={listAddress('engagementModels', { cooperationForm: [key], verdict: [verdict] })}
                >
                  {t('cooperation.models', { smart_count: count })}
                </Link>
              )}
            </Stack>
          ))}
        </Box>
      )}
    </>
  );
};
