import { webAddress } from '../party/contact.js';
import { countryCode } from '../party/country.js';
import { isEik } from '../party/eik.js';
import type { Helix } from '../party/helix.js';
import { isPic, isVat, normaliseIdentifier } from '../party/identifier.js';
import type { IdentifierScheme } from '../party/identifier-scheme.js';
import { defaultHelix, type OrgType } from '../party/org-type.js';
import type { ParticipationRole } from '../project/participation-role.js';
import { amountOf, digitsOf, EXPECTED, flagOf, textOf } from './cells.js';
import { CORDIS_WORDS, orgTypeOfActivity, roleOfCordis, saysNoVat } from './cordis-vocabulary.js';
import type { RowReader } from './table.js';

/** An organisation as CORDIS has it; null where the cell is empty. */
export interface CordisOrganisation {
  line: number;
  pic: string;
  legalName: string;
  shortName: string | null;
  orgType: OrgType;
  helix: Helix;
  street: string | null;
  postCode: string | null;
  city: string | null;
  country: string | null;
  nuts: string | null;
  website: string | null;
  identifiers: readonly { scheme: IdentifierScheme; value: string }[];
  /** When CORDIS last changed the row, as it writes it; the newest row of an organisation counts. */
  updatedAt: string;
}

/** An organisation's part in a project; the contribution of the EU as an exact decimal string in EUR. */
export interface CordisParticipation {
  line: number;
  projectId: string;
  pic: string;
  role: ParticipationRole;
  contribution: string | null;
  /** Whether the organisation left the project before its end. */
  ended: boolean;
}

/** Columns that the table `organization` must have. */
export const CORDIS_ORGANISATION_COLUMNS = [
  'projectID',
  'organisationID',
  'vatNumber',
  'name',
  'shortName',
  'SME',
  'activityType',
  'street',
  'postCode',
  'city',
  'country',
  'nutsCode',
  'organizationURL',
  'contentUpdateDate',
  'rcn',
  'role',
  'ecContribution',
  'endOfParticipation',
] as const;

const picOf = (text: string): string | null => (isPic(text) ? text : null);

/** PIC and record number, the VAT number where the cell has the shape of one, and the ЕИК that a Bulgarian one contains. */
function identifiersOf(pic: string, vatCell: string, rcn: string | null): CordisOrganisation['identifiers'] {
  const vat = saysNoVat(vatCell) ? '' : normaliseIdentifier(vatCell);
  const eik = vat.startsWith('BG') ? vat.slice(2) : '';
  return [
    { scheme: 'PIC' as const, value: pic },
    ...(isVat(vat) ? [{ scheme: 'VAT' as const, value: vat }] : []),
    ...(isEik(eik) ? [{ scheme: 'EIK' as const, value: eik }] : []),
    ...(rcn === null ? [] : [{ scheme: 'CORDIS_RCN' as const, value: rcn }]),
  ];
}

/**
 * One row of the table `organization`: the organisation and its part in a project; null where something in it is wrong.
 * A VAT number or web address without the shape of one is left out: CORDIS takes any text there.
 */
export function readOrganisation(
  row: RowReader,
): { organisation: CordisOrganisation; participation: CordisParticipation } | null {
  const projectId = row.required('projectID', digitsOf, EXPECTED.number);
  const pic = row.required('organisationID', picOf, { bg: 'PIC от 9 цифри', en: 'a PIC of 9 digits' });
  const legalName = row.required('name', textOf, EXPECTED.text);
  const role = row.required('role', roleOfCordis, CORDIS_WORDS.role);
  const sme = row.value('SME', flagOf, EXPECTED.flag) ?? false;
  const orgType =
    row.value('activityType', (type) => orgTypeOfActivity(type, sme), CORDIS_WORDS.activityType) ?? 'OTHER';
  const country = row.value('country', countryCode, { bg: 'код на държава', en: 'the code of a country' });
  const contribution = row.value('ecContribution', amountOf, EXPECTED.amount);
  const ended = row.value('endOfParticipation', flagOf, EXPECTED.flag) ?? false;
  const rcn = row.value('rcn', digitsOf, EXPECTED.number);
  if (projectId === null || pic === null || legalName === null || role === null) return null;
  const { line } = row;
  return {
    organisation: {
      line,
      pic,
      legalName,
      shortName: row.text('shortName') || null,
      orgType,
      helix: defaultHelix(orgType),
      street: row.text('street') || null,
      postCode: row.text('postCode') || null,
      city: row.text('city') || null,
      country,
      nuts: row.text('nutsCode') || null,
      website: webAddress(row.text('organizationURL')),
      identifiers: identifiersOf(pic, row.text('vatNumber'), rcn),
      updatedAt: row.text('contentUpdateDate'),
    },
    participation: { line, projectId, pic, role, contribution, ended },
  };
}
