import { Injectable } from '@nestjs/common';
import { defaultHelix, toLatin } from '@tlaka/domain';
import { PartyService } from '../party/party.service.js';
import { Representation } from '../party/representation.entity.js';
import { GROUPS, type GroupKey } from './content/groups.js';
import { ORGANISATIONS, type OrganisationKey } from './content/organisations.js';
import { PEOPLE, type PersonKey } from './content/people.js';
import { RELATIONSHIPS } from './content/relationships.js';
import type { Story } from './story.js';

/** The register was filled from the city's own lists in the first weeks. */
const OPENED_ON = -415;
/** The party that the partner's account acts for. */
const REPRESENTED: OrganisationKey = 'neighbours';

/** The demo's organisations, people, groups and how they stand to each other. */
@Injectable()
export class DemoRegister {
  constructor(private readonly parties: PartyService) {}

  tell(story: Story): void {
    this.organisations(story);
    this.people(story);
    this.groups(story);
    for (const { from, to, since, until, ...relationship } of RELATIONSHIPS)
      this.parties.createRelationship(story.at(Math.max(since ?? OPENED_ON, OPENED_ON), 'team'), {
        strength: null,
        evidence: null,
        ...relationship,
        fromId: story.parties.of(from),
        toId: story.parties.of(to),
        since: since === undefined ? null : story.day(since),
        until: until === undefined ? null : story.day(until),
      });
    const userId = story.account('partner');
    if (userId)
      story.at(OPENED_ON, 'admin').create(Representation, { userId, partyId: story.parties.of(REPRESENTED) });
  }

  private organisations(story: Story): void {
    for (const [key, { host, parent, aliases, ...content }] of Object.entries(ORGANISATIONS)) {
      const id = this.parties.createOrganisation(story.at(OPENED_ON, 'team'), {
        ...content,
        nameBg: content.nameBg ?? (/[а-я]/i.test(content.legalName) ? content.legalName : null),
        aliases: [...(aliases ?? [])],
        country: content.country ?? 'BG',
        city: content.city ?? 'Примерград',
        address: content.address ?? null,
        district: content.district ?? null,
        website: host ? `https://${host}` : null,
        size: content.size ?? null,
        isPublicBuyer: content.isPublicBuyer ?? false,
        status: content.status ?? 'ACTIVE',
        parentId: parent ? story.parties.of(parent as OrganisationKey) : null,
      });
      story.parties.set(key as OrganisationKey, id);
    }
  }

  private people(story: Story): void {
    for (const [index, [key, { name, seats, ...content }]] of Object.entries(PEOPLE).entries()) {
      const [givenName, familyName] = name;
      const first = seats[0]!;
      const ctx = story.at(Math.max(first[3], OPENED_ON), 'team');
      const id = this.parties.createPerson(ctx, {
        givenName,
        familyName,
        email: addressOf(name, first[0]),
        phone: phone(index),
        language: content.language ?? 'bg',
        lawfulBasis: content.lawfulBasis ?? basisAt(first[0]),
        doNotContact: content.doNotContact ?? false,
      });
      story.parties.set(key as PersonKey, id);
      for (const [place, [organisation, roleTitle, roleType, from, to]] of seats.entries())
        this.parties.createAffiliation(ctx, {
          personId: id,
          organisationId: story.parties.of(organisation),
          roleTitle,
          roleType,
          isPrimary: place === 0 && to === undefined,
          from: story.day(from),
          to: to === undefined ? null : story.day(to),
          source: 'Уебсайт на организацията',
        });
    }
  }

  private groups(story: Story): void {
    for (const [key, { name, purpose, members }] of Object.entries(GROUPS))
      story.parties.set(
        key as GroupKey,
        this.parties.createGroup(story.at(-230, 'coordinator'), {
          name,
          purpose,
          memberIds: members.map((member) => story.parties.of(member)),
        }),
      );
  }
}

function addressOf([given, family]: readonly [string, string], at: OrganisationKey): string | null {
  const { host } = ORGANISATIONS[at];
  return host ? `${toLatin(given).charAt(0)}.${toLatin(family)}@${host}`.toLowerCase() : null;
}

// No country code is followed by 00, so nobody can have such a number.
const phone = (number: number): string => `+359 00 ${String(100 + number)} ${String(210 + 7 * number)}`;

const basisAt = (organisation: OrganisationKey) =>
  defaultHelix(ORGANISATIONS[organisation].orgType) === 'GOVERNMENT' ? 'PUBLIC_TASK' : 'LEGITIMATE_INTEREST';
