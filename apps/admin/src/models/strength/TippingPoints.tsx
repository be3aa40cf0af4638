import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { NameLink } from '../../shared/field/NameLink';
import { FiguresTable } from '../../shared/list/FiguresTable';
import { useFirst } from '../../shared/list/useFirst';
import { useT } from '../../shared/useT';
import type { InsightProps } from '../insightProps';
import { nameOf } from '../useModel';
import { tippingPoints, turnOf } from './strength';
import { useFigures } from '../../shared/useFigures';

const FIRST = 10;

/** How far each stated value may move until its party is as well off without the deal; the smallest margin first. */
export const TippingPoints = ({ model, scenario, advice }: InsightProps) => {
  const t = useT();
  const { value, distance } = useFigures();
  const [shown, more] = useFirst(tippingPoints(model.parties, scenario.flows, advice.breakEven), FIRST);
  const title = t('insight.strength.tipping');
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '85ch', mb: 1 }}>
        {t(shown.length > 0 ? 'insight.strength.tippingHelp' : 'insight.strength.noTipping')}
      </Typography>
      {shown.length > 0 && (
        <FiguresTable
          label={title}
          columns={[
            t('insight.what'),
            t('insight.party'),
            t('insight.value'),
            t('insight.now'),
            t('insight.tipsAt'),
            t('insight.margin'),
          ]}
          right={[3, 4]}
          rows={shown.map((one) => ({
            id: `${one.flow?.id} ${one.party.id} ${one.parameter}`,
            cells: [
              one.flow?.label ?? t('insight.withoutDeal'),
              <NameLink
                key="party"
                resource="stakeholders"
                id={one.party.stakeholder.id}
                name={nameOf(one.party)}
                quiet
              />,
              t(`insight.parameter.${one.parameter}`),
              value(one.parameter, one.now),
              value(one.parameter, one.at),
              t(`insight.strength.${turnOf(one.parameter, one.margin)}`, {
                by: distance(one.parameter, one.margin),
              }),
            ],
          }))}
        />
      )}
      {more}
    </Box>
  );
};
