import { existsSync } from "node:fs";
import { request } from "node:http";
import { homedir } from "node:os";
import { join } from "node:path";

/** True when a Docker engine answers within two seconds; a client without an engine is no engine. */
export async function isDockerThere(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const engines = enginesFrom(environment);
  const answers = await Promise.all(engines.map((engine) => isAnswering(engine)));
  return answers.includes(true);
}

type Engine = { readonly socketPath: string } | { readonly host: string; readonly port: number };

function enginesFrom(environment: Readonly<Record<string, string | undefined>>): Engine[] {
  const host = environment["DOCKER_HOST"];
  if (host?.startsWith("unix://")) return [{ socketPath: host.slice("unix://".length) }];
  if (host && URL.canParse(host)) {
    const url = new URL(host);
    return [{ host: url.hostname, port: Number(url.port || 2375) }];
  }
  if (process.platform === "win32") return [{ socketPath: "//./pipe/docker_engine" }];
  const home = join(homedir(), ".docker", "run", "docker.sock");
  return ["/var/run/docker.sock", home].filter(existsSync).map((socketPath) => ({ socketPath }));
}

function isAnswering(engine: Engine): Promise<boolean> {
  return new Promise((resolve) => {
    const call = request({ ...engine, path: "/_ping", timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    call.once("timeout", () => call.destroy());
    call.once("error", () => resolve(false));
    call.once("close", () => resolve(false));
    call.end();
  });
}
