import { Injectable } from '@nestjs/common';
import { StakeholderService } from '../stakeholder/stakeholder.service.js';
import type { StakeholderContent } from './content/stakeholder.shape.js';
import { STAKEHOLDERS } from './content/stakeholders.js';
import type { Story } from './story.js';

/** Assessed at the first mapping; what was not, was entered all the same. */
const MAPPED_ON = -327;

/** The demo's stakeholders with what was judged about them. */
@Injectable()
export class DemoStakeholders {
  constructor(private readonly stakeholders: StakeholderService) {}

  async tell(story: Story): Promise<void> {
    for (const { party, assessment, owner, themes, note } of STAKEHOLDERS) {
      const id = await this.stakeholders.create(story.at(MAPPED_ON, owner ?? 'team'), {
        ...assessed(assessment),
        partyId: story.parties.of(party),
        programmeId: story.programme,
        ownerId: story.account(owner),
        themeIds: themes.map((theme) => story.themes.of(theme)),
        note: note ?? null,
      });
      story.stakeholders.set(party, id);
    }
  }
}

function assessed(assessment: StakeholderContent['assessment']) {
  const [influence, interest, legitimacy, urgency, attitude, engagementCurrent, engagementDesired] =
    assessment ?? [null, null, null, null, null, null, null];
  return { influence, interest, legitimacy, urgency, attitude, engagementCurrent, engagementDesired };
}
