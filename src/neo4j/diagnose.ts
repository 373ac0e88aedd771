import {
  DiskFull,
  ForeignStore,
  type Neo4jError,
  OutOfMemory,
  PortTaken,
  StartFailed,
  StoreLocked,
} from "./errors.ts";

/** The end of what a server wrote before it ended, and what it was started with. */
export interface LastWords {
  readonly consoleLog: string;
  readonly debugLog: string;
  readonly root: string;
  readonly ports: readonly number[];
  readonly heapMegabytes: number;
  /** For the person who wants to read all of it. */
  readonly logFile: string;
}

/** Turns the log of a server that ended while starting into the error that says what to do. Pure. */
export function diagnose(words: LastWords): Neo4jError {
  const text = `${words.debugLog}\n${words.consoleLog}`;
  for (const cause of causes) if (cause.pattern.test(text)) return cause.error(words);
  return new StartFailed(lastTellingLine(words.consoleLog), words.logFile);
}

interface Cause {
  readonly pattern: RegExp;
  readonly error: (words: LastWords) => Neo4jError;
}

/** The first match wins: a full disk shows up as many other failures after it. */
const causes: readonly Cause[] = [
  {
    pattern: /No space left on device|not enough space on the disk|Disk quota exceeded/i,
    error: (words) => new DiskFull(words.root),
  },
  {
    pattern: /Lock file has been locked by another process/,
    error: (words) => new StoreLocked(words.root),
  },
  {
    pattern: /Address already in use|BindException/,
    error: (words) => new PortTaken(words.ports),
  },
  {
    pattern:
      /OutOfMemoryError|insufficient memory for the Java Runtime|Could not reserve enough space/,
    error: (words) => new OutOfMemory(words.heapMegabytes),
  },
  {
    pattern: /store version|StoreVersion|store format|not upgradable|UpgradeNotAllowed/i,
    error: (words) => new ForeignStore(words.root, "another version of Neo4j wrote it"),
  },
];

function lastTellingLine(log: string): string {
  const lines = log
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^at |^\.\.\. \d+ more/.test(line));
  const telling = lines.filter((line) => /Caused by|ERROR|Error|Exception/.test(line)).at(-1);
  return telling ?? lines.at(-1) ?? "it wrote nothing";
}
