import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../../src/neo4j/ports.ts";
import { isDockerThere } from "../graph/docker-engine.ts";

test("an engine is there only where it answers", async () => {
  const engine = createServer((request, response) => {
    response.statusCode = request.url === "/_ping" ? 200 : 404;
    response.end("OK");
  });
  await new Promise<void>((resolve) => {
    engine.listen(0, "127.0.0.1", resolve);
  });
  const { port } = engine.address() as AddressInfo;
  expect(await isDockerThere({ DOCKER_HOST: `tcp://127.0.0.1:${port}` })).toBe(true);
  engine.close();
});

test("a named engine that does not answer is none", async () => {
  const port = await freePort(0);
  expect(await isDockerThere({ DOCKER_HOST: `tcp://127.0.0.1:${port}` })).toBe(false);
  expect(await isDockerThere({ DOCKER_HOST: "unix:///nowhere/docker.sock" })).toBe(false);
});
