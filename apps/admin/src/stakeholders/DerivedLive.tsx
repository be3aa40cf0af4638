import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { derivedFrom, engagementAdvice, QUADRANT_ADVICE, type AssessmentFacts } from '@tlaka/domain';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { useGapWords, useSalienceReason } from './words';

interface ConclusionProps {
  label: string;
  value: string | null;
  why: string | null;
}

const Conclusion = ({ label, value, why }: ConclusionProps) => (
  <Box sx={{ mb: 1.5 }}>
    <Typography variant="body2" color="textSecondary">
      {label}
    </Typography>
    {value && (
      <Typography variant="body1" sx={{ fontWeight: 600 }}>
        {value}
      </Typography>
    )}
    {why && <Typography variant="body2">{why}</Typography>}
  </Box>
);

const useAssessed = (): AssessmentFacts => {
  const [influence, interest, legitimacy, urgency, engagementCurrent, engagementDesired] = useWatch({
    name: ['influence', 'interest', 'legitimacy', 'urgency', 'engagementCurrent', 'engagementDesired'],
  });
  return {
    influence: influence ?? null,
    interest: interest ?? null,
    legitimacy: legitimacy ?? null,
    urgency: urgency ?? null,
    engagementCurrent: engagementCurrent || null,
    engagementDesired: engagementDesired || null,
  };
};

/** Quadrant, salience and engagement gap of what stands in the form, each with its advice or its reason. */
export const DerivedLive = () => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const assessed = useAssessed();
  const { quadrant, salience } = derivedFrom(assessed);
  const gap = useGapWords()(assessed);
  const reason = useSalienceReason()(assessed);
  return (
    <Box
      component="section"
      aria-live="polite"
      sx={{
        my: 1,
        p: 2,
        borderRadius: 1,
        bgcolor: 'background.default',
        position: { md: 'sticky' },
        top: 64,
      }}
    >
      <Typography variant="h2" component="h3" sx={{ mb: 1.5 }}>
        {t('stakeholder.follows')}
      </Typography>
      <Conclusion
        label={t('resources.stakeholders.fields.quadrant')}
        value={quadrant && translate(labelKey('quadrant', quadrant))}
        why={quadrant ? QUADRANT_ADVICE[quadrant][language] : t('stakeholder.needQuadrant')}
      />
      <Conclusion
        label={t('resources.stakeholders.fields.salience')}
        value={salience && translate(labelKey('salience', salience))}
        why={salience ? reason : t('stakeholder.needSalience')}
      />
      <Conclusion
        label={t('resources.stakeholders.fields.engagementGap')}
        value={gap}
        why={gap ? (engagementAdvice(assessed)?.[language] ?? null) : t('stakeholder.needGap')}
      />
    </Box>
  );
};
