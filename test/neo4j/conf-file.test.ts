import { expect, test } from "vitest";
import { confFile } from "../../src/neo4j/conf-file.ts";

const settings = { boltPort: 7687, httpPort: 7474, heapMegabytes: 512, pageCacheMegabytes: 128 };
const lines = confFile(settings).split("\n");

test("every address is on loopback and nothing is reported home", () => {
  const addresses = lines.filter((line) => /_address=/.test(line));
  expect(addresses).toHaveLength(6);
  for (const line of addresses) expect(line).toMatch(/=127\.0\.0\.1(:\d+)?$/);
  expect(lines).toContain("server.https.enabled=false");
  expect(lines).toContain("dbms.usage_report.enabled=false");
  expect(lines).toContain("client.allow_telemetry=false");
});

test("one transaction may take a quarter of the heap, and a lock is waited for five seconds", () => {
  expect(lines).toContain("db.memory.transaction.max=128m");
  expect(lines).toContain("db.lock.acquisition.timeout=5s");
  expect(lines).toContain("db.transaction.concurrent.maximum=100");
  expect(lines).toContain("server.memory.pagecache.size=128m");
});

test("no query may read files of the user", () => {
  expect(lines).toContain("dbms.security.allow_csv_import_from_file_urls=false");
  expect(lines).toContain("server.directories.import=import");
  expect(lines).toContain("dbms.security.auth_enabled=true");
});
