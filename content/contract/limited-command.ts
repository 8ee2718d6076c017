/** What a program that works on strangers' files may use. */
export interface ProgramLimits {
  /** Processor time, all threads together; it also ends what its starter can no longer end. */
  cpuSeconds: number;
  /** Memory that it writes to, with all that a runtime sets aside. */
  memoryMegabytes: number;
  /** Length of the longest file that it may write. */
  fileMegabytes: number;
}

/**
 * A limit that the machine refuses is one that it keeps lower already. Where memory is short this program is ended
 * first; where its starter is killed it goes too.
 */
const script = `
ulimit -t "$1" 2>/dev/null; ulimit -d "$2" 2>/dev/null; ulimit -f "$3" 2>/dev/null; ulimit -c 0
shift 3
if [ -w /proc/self/oom_score_adj ]; then echo 1000 > /proc/self/oom_score_adj; fi
if command -v setpriv > /dev/null 2>&1; then exec setpriv --pdeathsig KILL --no-new-privs -- nice -n 10 "$@"; fi
exec nice -n 10 "$@"`;

/**
 * Program and arguments that start a command within limits, at a low priority, by the shell that every Unix has.
 * @example limitCommand(['ffmpeg', '-version'], limits) // ['/bin/sh', ['-c', …, '60', …, 'ffmpeg', '-version']]
 */
export function limitCommand(
  command: readonly string[],
  { cpuSeconds, memoryMegabytes, fileMegabytes }: ProgramLimits,
): [program: string, args: string[]] {
  const limits = [cpuSeconds, memoryMegabytes * 1024, fileMegabytes * 2048].map(String);
  return ['/bin/sh', ['-c', script, 'sh', ...limits, ...command]];
}
