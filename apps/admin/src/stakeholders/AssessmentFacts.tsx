import Typography from '@mui/material/Typography';
import { useRecordContext } from 'ra-core';
import type { StakeholderDetail } from '../data/resources/stakeholders';
import { EnumField } from '../shared/field/EnumField';
import { Facts } from '../shared/field/Facts';
import { NameField } from '../shared/field/NameLink';
import { ScoreField } from '../shared/field/ScoreField';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { useT } from '../shared/useT';
import { useNoAssessment } from './fields';
import { ThemesField } from './ThemesField';
import { useSalienceReason } from './words';

const AnswerField = ({ source }: { source: 'legitimacy' | 'urgency' }) => {
  const t = useT();
  const unknown = useNoAssessment();
  const answer = useRecordContext<StakeholderDetail>()?.[source] ?? null;
  if (answer === null) return <Unknown text={unknown} />;
  return <Words>{t(answer ? 'confirm.yes' : 'confirm.no')}</Words>;
};

const SalienceField = (_: { source: string }) => {
  const record = useRecordContext<StakeholderDetail>();
  const unknown = useNoAssessment();
  const reason = useSalienceReason();
  if (!record) return null;
  return (
    <span>
      <EnumField source="salience" vocabulary="salience" unknown={unknown} />
      <Typography variant="body2" color="textSecondary">
        {reason(record)}
      </Typography>
    </span>
  );
};

/** How the stakeholder was assessed, in groups, and what colleagues should know. */
export const AssessmentFacts = () => {
  const t = useT();
  const unknown = useNoAssessment();
  const record = useRecordContext<StakeholderDetail>();
  return (
    <>
      <Facts title={t('stakeholder.assessment')}>
        <ScoreField source="influence" unknown={unknown} />
        <ScoreField source="interest" unknown={unknown} />
        <AnswerField source="legitimacy" />
        <AnswerField source="urgency" />
        <SalienceField source="salience" />
        <EnumField source="engagementCurrent" vocabulary="engagementLevel" unknown={unknown} />
        <EnumField source="engagementDesired" vocabulary="engagementLevel" unknown={unknown} />
      </Facts>
      <Facts title={t('stakeholder.programme')}>
        <NameField source="programme" resource="programmes" />
        <ThemesField source="themes" />
      </Facts>
      {record?.note && (
        <Facts title={t('resources.stakeholders.fields.note')}>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line', maxWidth: '75ch' }}>
            {record.note}
          </Typography>
        </Facts>
      )}
    </>
  );
};
