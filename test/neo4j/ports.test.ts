import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../../src/neo4j/ports.ts";

test("the wanted port is taken where nobody uses it", async () => {
  const port = await freePort(0);
  expect(await freePort(port)).toBe(port);
  expect(await freePort(port, port)).not.toBe(port);
});

test.each(["127.0.0.1", "0.0.0.0"])("a port that listens on %s is left alone", async (host) => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const chosen = await freePort(port);
  await new Promise((resolve) => server.close(resolve));
  expect(chosen).not.toBe(port);
  expect(chosen).toBeGreaterThan(1023);
});
