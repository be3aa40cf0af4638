import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Interaction } from '../data/resources/interactions';
import { NameLink } from '../shared/field/NameLink';
import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { ConfidentialMark } from './ConfidentialMark';
import { KindLabel } from './KindLabel';
import { NextStepLine } from './NextStepLine';
import { StakeholderLinks } from './StakeholderLinks';

interface InteractionEntryProps {
  interaction: Interaction;
  /** The stakeholder on whose page it stands. */
  of?: string;
}

/** A contact as a story: what, when, with whom, what was said and what is to be done. */
export const InteractionEntry = ({ interaction, of }: InteractionEntryProps) => {
  const t = useT();
  const language = useLanguage();
  const { id, kind, subject, at, author, summary, outcome, nextStep, confidential, project } = interaction;
  const planned = new Date(at) > new Date();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        sx={{ flexWrap: 'wrap', alignItems: 'center', '& a': { lineHeight: '24px' } }}
      >
        <KindLabel kind={kind} />
        <NameLink resource="interactions" id={id} name={subject} />
        {planned && <Chip color="info" label={t('interaction.planned')} />}
        {confidential && <ConfidentialMark />}
      </Stack>
      <Typography variant="body2" color="textSecondary" component="div">
        <time dateTime={at}>{formatMoment(at, language)}</time>
        {author && ' · '}
        {author && <NameLink resource="users" id={author.id} name={author.name} quiet />}
        {interaction.stakeholders.length > (of ? 1 : 0) && ' · '}
        <StakeholderLinks stakeholders={interaction.stakeholders} except={of ?? ''} />
        {project && ' · '}
        {project && <NameLink resource="projects" id={project.id} name={project.title} />}
      </Typography>
      {[summary, outcome].map(
        (text, index) =>
          text && (
            <Typography
              key={index}
              variant="body2"
              sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '75ch' }}
            >
              {text}
            </Typography>
          ),
      )}
      {nextStep && (
        <Box sx={{ mt: 0.5 }}>
          <NextStepLine step={nextStep} />
        </Box>
      )}
    </Box>
  );
};
