import { execFileSync } from 'node:child_process';

/**
 * The words of each command of a line `[ … ] && aws … && aws …`, as a shell hands them over; the test of the account is the
 * first list. Nothing is run.
 */
export function wordsOf(line: string): readonly (readonly string[])[] {
  const script = '[() { printf "%s\\0" "$@"; printf "\\n\\0"; }; aws() { ((BASH_SUBSHELL)) || [ "$@"; }; eval "$1"';
  const output = execFileSync('bash', ['-c', script, 'bash', line], { encoding: 'utf8' });
  return output
    .split('\n\0')
    .slice(0, -1)
    .map((each) => each.split('\0').slice(0, -1));
}
