import { Injectable } from '@nestjs/common';
import { passwordHash } from '../account/secret.js';
import { User } from '../account/user.entity.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { ACCOUNTS, ACCOUNT_PASSWORD, type AccountKey, demoAddress } from './content/accounts.js';
import { PHASES, PROGRAMME, THEMES, type ThemeCode } from './content/programme.js';
import type { Story } from './story.js';

/** The frame of the demo: accounts, programme, phases, themes, memberships. */
@Injectable()
export class DemoFrame {
  constructor(private readonly programmes: ProgrammeService) {}

  async accounts(story: Story): Promise<void> {
    // Hashing is made to be slow, and this password is no secret: once is enough.
    const hash = await passwordHash(ACCOUNT_PASSWORD);
    for (const key of Object.keys(ACCOUNTS) as AccountKey[]) {
      const { name, language, role } = ACCOUNTS[key];
      const ctx = story.at(PROGRAMME.startsOn, 'admin');
      const user = ctx.insert(User, {
        name,
        language,
        role,
        email: demoAddress(key),
        active: true,
        passwordHash: hash,
      });
      story.accounts.set(key, user.id);
      ctx.tell('user.created', user, { after: { role } });
    }
  }

  async programme(story: Story): Promise<void> {
    const { startsOn, endsOn, ...names } = PROGRAMME;
    story.programme = this.programmes.create(story.at(startsOn, 'admin'), {
      ...names,
      startsOn: story.calendarDay(startsOn),
      endsOn: story.calendarDay(endsOn),
    });
    for (const [index, { startsOn: first, endsOn: last, ...phase }] of PHASES.entries())
      await this.programmes.createPhase(story.at(startsOn, 'manager'), {
        ...phase,
        programmeId: story.programme,
        order: index + 1,
        startsOn: story.calendarDay(first),
        endsOn: story.calendarDay(last),
      });
    for (const [code, { parent, ...theme }] of Object.entries(THEMES)) {
      const id = await this.programmes.createTheme(story.at(startsOn, 'manager'), {
        ...theme,
        code,
        programmeId: story.programme,
        parentId: parent ? story.themes.of(parent as ThemeCode) : null,
      });
      story.themes.set(code as ThemeCode, id);
    }
    for (const [key, userId] of story.accounts) {
      const { membership } = ACCOUNTS[key];
      if (membership)
        await this.programmes.createMembership(story.at(startsOn, 'admin'), {
          userId,
          programmeId: story.programme,
          role: membership,
        });
    }
  }
}
