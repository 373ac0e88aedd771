import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const hasCompose = run(["compose", "version"], {}).status === 0;

function run(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment };
  return spawnSync("docker", words, { cwd: root, env, encoding: "utf8" });
}

interface Port {
  readonly host_ip: string;
}

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly Port[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const config = (environment: Readonly<Record<string, string>>) =>
  run(["compose", "--env-file", "/dev/null", "config", "--format", "json"], environment);

test.skipIf(!hasCompose)(
  "compose starts in order, ports on loopback only (needs docker compose)",
  () => {
    const { status, stdout, stderr } = config({ NEO4J_PASSWORD: "bridge-and-river" });
    expect([status, stderr]).toEqual([0, ""]);
    const services: Readonly<Record<string, Service>> = JSON.parse(stdout).services;
    expect(services["app"]?.depends_on?.["migrate"]?.condition).toBe(
      "service_completed_successfully",
    );
    expect(services["migrate"]?.depends_on?.["db"]?.condition).toBe("service_healthy");
    expect(services["db"]?.environment).not.toHaveProperty("NEO4J_URI");
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(new Set(ports.map((port) => port.host_ip))).toEqual(new Set(["127.0.0.1"]));
  },
);

test.skipIf(!hasCompose)(
  "compose without a password says where to set it (needs docker compose)",
  () => {
    const { status, stderr } = config({});
    expect(status).not.toBe(0);
    expect(stderr).toContain("set it in .env");
  },
);
