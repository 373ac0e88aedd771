import { join } from "node:path";

/** Where each file of a local server lives. Absolute paths; nothing is created here. */
export interface HomeLayout {
  readonly root: string;
  readonly conf: string;
  readonly confFile: string;
  readonly data: string;
  readonly authFile: string;
  readonly passwordFile: string;
  readonly run: string;
  readonly consoleLog: string;
  readonly debugLog: string;
  readonly keeperLog: string;
  readonly leases: string;
  readonly lockFile: string;
  readonly stateFile: string;
  readonly launchFile: string;
  /** Its being there asks the keeper to stop the server at once. */
  readonly stopFile: string;
  readonly argumentsFile: string;
  readonly classList: string;
  readonly folders: readonly string[];
}

export function layoutOf(homeFolder: string): HomeLayout {
  const root = join(homeFolder, "neo4j");
  const conf = join(root, "conf");
  const run = join(root, "run");
  const logs = join(root, "logs");
  const leases = join(root, "leases");
  const data = join(root, "data");
  return {
    root,
    conf,
    confFile: join(conf, "neo4j.conf"),
    data,
    authFile: join(data, "dbms", "auth.ini"),
    passwordFile: join(root, "password"),
    run,
    consoleLog: join(logs, "console.log"),
    debugLog: join(logs, "debug.log"),
    keeperLog: join(logs, "keeper.log"),
    leases,
    lockFile: join(root, "start.lock"),
    stateFile: join(run, "state.json"),
    launchFile: join(run, "launch.json"),
    stopFile: join(run, "stop"),
    argumentsFile: join(run, "java.args"),
    classList: join(run, "classes.list"),
    folders: [root, conf, run, logs, leases, data, join(data, "dbms"), join(root, "import")],
  };
}
