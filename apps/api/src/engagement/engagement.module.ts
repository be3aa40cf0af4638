import { Module } from '@nestjs/common';
import { CooperationFormResolver } from './cooperation-form.resolver.js';
import { CooperationFormService } from './cooperation-form.service.js';
import { EvaluationService } from './evaluation.service.js';
import { ValueFlowResolver } from './flow.resolver.js';
import { FlowService } from './flow.service.js';
import { FormUse } from './form-use.js';
import './model-activity.js';
import { ModelImport } from './model-import.js';
import { ModelMoves } from './model-moves.js';
import { ModelPartyResolver } from './model-party.resolver.js';
import { ModelPartyService } from './model-party.service.js';
import { ModelResolver } from './model.resolver.js';
import { ModelService } from './model.service.js';
import { ModelOfferResolver } from './offer.resolver.js';
import { OfferService } from './offer.service.js';
import { OpeningService } from './opening.service.js';
import { PreconditionResolver } from './precondition.resolver.js';
import { PreconditionService } from './precondition.service.js';
import './project-contributions.js';
import { PartyRiskResolver } from './risk.resolver.js';
import { RiskService } from './risk.service.js';
import { ScenarioResolver } from './scenario.resolver.js';
import { ScenarioService } from './scenario.service.js';
import { SheetResolver } from './sheet.resolver.js';
import { SheetService } from './sheet.service.js';
import { SuggestionService } from './suggestion.service.js';
import { ValuationService } from './valuation.service.js';

@Module({
  providers: [
    EvaluationService,
    ModelService,
    ModelMoves,
    ModelImport,
    ModelPartyService,
    ScenarioService,
    FlowService,
    SheetService,
    ValuationService,
    RiskService,
    OfferService,
    SuggestionService,
    OpeningService,
    PreconditionService,
    CooperationFormService,
    FormUse,
    ModelResolver,
    ModelPartyResolver,
    ScenarioResolver,
    ValueFlowResolver,
    SheetResolver,
    PartyRiskResolver,
    ModelOfferResolver,
    PreconditionResolver,
    CooperationFormResolver,
  ],
  exports: [
    EvaluationService,
    ModelService,
    ModelMoves,
    ModelPartyService,
    ScenarioService,
    FlowService,
    SheetService,
    ValuationService,
    RiskService,
    PreconditionService,
  ],
})
export class EngagementModule {}
