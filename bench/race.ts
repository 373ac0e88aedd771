/** One way to do a job. `run` does it once and gives what it found, so that a wrong answer is not timed. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /** What `run` must find; left out where its answer is not comparable with the others'. */
  readonly expected?: unknown;
}

/** Milliseconds of processor time over the rounds; null where the contender found something else than was expected. */
export interface Timing {
  readonly name: string;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Runs the contenders in turn, each round beginning with another one, after one round that only checks and warms up. */
export function race(contenders: readonly Contender[], rounds: number): readonly Timing[] {
  const times = new Map<string, number[]>();
  for (const { name, run, expected } of contenders) {
    const isRight = expected === undefined || Object.is(run(), expected);
    if (expected === undefined) run();
    if (isRight) times.set(name, []);
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      const taken = contender && times.get(contender.name);
      if (contender && taken) taken.push(timeOnce(contender.run));
    }
  }
  return contenders.map(({ name }) => ({ name, ...summarise(times.get(name)) }));
}

/** Processor time of this process: what else runs on the machine does not count, our own collector of garbage does. */
function timeOnce(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
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
