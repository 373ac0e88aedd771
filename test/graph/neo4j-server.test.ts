import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { describeGraph, testServer } from "./server.ts";

describeGraph("the server of the graph tests", () => {
  test("answers as Neo4j Community 5.26 or later", async () => {
    const { uri, username, password, database } = testServer();
    await using driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { records } = await driver.executeQuery(
      "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
      {},
      { database },
    );
    expect(records[0]?.get("version")).toMatch(/^(5\.26|20\d\d)\./);
  });
});
