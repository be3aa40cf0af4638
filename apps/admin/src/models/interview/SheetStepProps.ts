import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Sheet } from '../../data/resources/modelContent';
import type { Walk } from '../../shared/form/VerbDialog';

/** A question about what a party states of itself. */
export interface SheetStepProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
  walk: Walk;
  onClose: () => void;
}
