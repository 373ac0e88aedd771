/** One way to do a job. `run` does it once and gives what it found, so that a wrong answer is not timed. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /** What `run` must find; left out where its answer is not comparable with the others'. */
  readonly expected?: unknown;
  /** Milliseconds of processor time to run before the first run that is timed, where the compiler settles slowly. */
  readonly settleMs?: number;
}

/** Milliseconds of processor time for one run; null where the contender found something else than was expected. */
export interface Timing {
  readonly name: string;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Runs before the first one that is timed, at least: the compiler settles in them. */
const WARM_UPS = 3;
/** Short work is done several times over, so that the clock can tell it apart and one glance at the cache does not decide. */
const LEAST_MS = 20;

interface Runner {
  readonly name: string;
  readonly run: () => unknown;
  /** Runs of one measurement. */
  readonly times: number;
  readonly taken: number[];
}

/** Runs the contenders in turn, each round beginning with another one, after rounds that only check and warm up. */
export function race(contenders: readonly Contender[], rounds: number): readonly Timing[] {
  const runners = contenders.flatMap(prepare);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runners.length; turn++) {
      const runner = runners[(round + turn) % runners.length];
      runner?.taken.push(timeOf(runner.run, runner.times));
    }
  }
  return contenders.map(({ name }) => {
    return { name, ...summarise(runners.find((runner) => runner.name === name)?.taken) };
  });
}

/** Empty where the contender answers wrongly. */
function prepare({ name, run, expected, settleMs = 0 }: Contender): readonly Runner[] {
  if (expected !== undefined && !Object.is(run(), expected)) return [];
  let once = timeOf(run, WARM_UPS);
  for (let spent = once * WARM_UPS; spent < settleMs; spent += once) once = timeOf(run, 1);
  return [{ name, run, times: Math.max(1, Math.ceil(LEAST_MS / once)), taken: [] }];
}

/** Processor time of this process for one of `times` runs: what else runs on the machine does not count, our own collector of garbage does. */
function timeOf(run: () => unknown, times: number): number {
  const before = process.cpuUsage();
  for (let turn = 0; turn < times; turn++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

function summarise(times: readonly number[] | undefined): Omit<Timing, "name"> {
  if (times === undefined) return { median: null, min: null, max: null };
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] ?? null,
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
  };
}
