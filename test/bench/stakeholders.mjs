import { PROGRAMMES } from './ids.mjs';

/** How many stakeholders the data are to have, as `--stakeholders` says; ends at once where so many cannot be shared out. */
export function stakeholdersAsked() {
  const at = process.argv.indexOf('--stakeholders');
  const stakeholders = at < 0 ? 200_000 : Number(process.argv[at + 1]);
  // There is a project for every tenth of them, and each programme has as many projects as the next.
  const share = 10 * PROGRAMMES;
  if (Number.isInteger(stakeholders / share) && stakeholders >= 1000 && stakeholders <= 2_000_000)
    return stakeholders;
  console.error(`--stakeholders takes a multiple of ${share} from 1000 to 2000000`);
  process.exit(2);
}
