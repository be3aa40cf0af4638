import { spawn } from 'node:child_process';

/**
 * Runs a shell script about another process ($PID) once this process is gone, however it went: the pipe to the
 * guard's stdin closes even on kill -9. The guard is made before the process it is about, whose id follows by `about`.
 */
export function whenGone(script, args = []) {
  const body = `trap '' INT TERM HUP; read -r PID || exit 0; read -r END; ${script}`;
  const guard = spawn('/bin/sh', ['-c', body, 'tlaka-guard', ...args], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  guard.stdin.unref();
  guard.stdin.on('error', () => {});
  return {
    about: (pid) => guard.stdin.write(`${pid}\n`),
    disarm: () => guard.kill('SIGKILL'),
  };
}
