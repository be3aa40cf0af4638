import { startChild } from './child.mjs';
import { inCheckout } from './checkout.mjs';
import { NX_ENV } from './compile.mjs';
import { prepare } from './prepare.mjs';
import { step } from './step.mjs';
import { onStop } from './stopping.mjs';

const bin = (name) => inCheckout('node_modules', '.bin', name);
const cache = (name) => inCheckout('node_modules', '.cache', name);

const CHECKS = [
  ['types', bin('nx'), ['run-many', '-t', 'typecheck'], NX_ENV],
  ['types of the tests', bin('tsc'), ['-p', 'test']],
  ['lint', bin('eslint'), ['.', '--max-warnings=0', '--cache', '--cache-location', cache('eslint/')]],
  ['GraphQL documents', bin('gql.tada'), ['check', '-c', inCheckout('apps', 'admin', 'tsconfig.json')]],
  ['format', bin('prettier'), ['--check', '.', '--cache', '--cache-location', cache('prettier-check')]],
  // A lock file written where a registry lacked some platform's packages installs nowhere.
  ['lock file', 'npm', ['ci', '--dry-run', '--ignore-scripts', '--offline', '--loglevel=error']],
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function staticChecks() {
  const counts = { passed: 0, failed: 0 };
  for (const [name, command, args, env] of CHECKS) {
    const since = performance.now();
    const { ok, output } = await step(command, args, env);
    counts[ok ? 'passed' : 'failed']++;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
    if (!ok) console.log(output.trimEnd());
  }
  return counts;
}

async function specs(args) {
  const reporters = ['--reporters=default', `--reporters=${inCheckout('tools', 'counting-reporter.mjs')}`];
  const jest = startChild(inCheckout('node_modules', 'jest', 'bin', 'jest.js'), [...args, ...reporters]);
  let counts = { passed: 0, failed: 1, skipped: 0 };
  jest.child.on('message', (message) => {
    if (message.counts) counts = message.counts;
  });
  onStop(jest.stop);
  const exitCode = await jest.ended;
  return { ...counts, exitCode };
}

/**
 * The command `test`: types, lint, format, lock file and every spec; given arguments, only Jest with them. Ends in a
 * line that counts what passed and failed. Resolves to the exit code.
 */
export async function check(args) {
  let counts = { passed: 0, failed: 0 };
  try {
    await prepare();
  } catch (error) {
    console.log(`${error.message}\n0 passed, 1 failed`);
    return 1;
  }
  if (args.length === 0) counts = await staticChecks();
  const tests = await specs(args);
  const passed = counts.passed + tests.passed;
  const failed = counts.failed + tests.failed;
  console.log(`${passed} passed, ${failed} failed${tests.skipped ? `, ${tests.skipped} skipped` : ''}`);
  return failed ? 1 : tests.exitCode;
}
