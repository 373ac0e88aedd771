import { expect, test } from "vitest";
import { useGiven } from "../../src/neo4j/given.ts";
import { describeGraph, testServer } from "./server.ts";

describeGraph("a given server", () => {
  const given = () => {
    const { uri, username, password, database } = testServer();
    return { uri, username, password, passwordFile: null, database };
  };

  test("is used as it is and is not stopped", async () => {
    const lease = await useGiven(given());
    expect(lease).toMatchObject({ uri: testServer().uri, kind: "GIVEN", reused: true });
    await lease.release();
    await using again = await useGiven(given());
    expect(again.database).toBe(testServer().database);
  });

  test("that refuses the user is told with the user's name and without the password", async () => {
    const failure = useGiven({ ...given(), username: "nobody", password: "wrong-password" });
    await expect(failure).rejects.toMatchObject({ code: "AUTH_REFUSED" });
    await expect(failure).rejects.toThrow(/user nobody/);
    await expect(failure).rejects.not.toThrow(/wrong-password/);
  });

  test("without the wanted database is told with its name", async () => {
    const failure = useGiven({ ...given(), database: "elsewhere" });
    await expect(failure).rejects.toMatchObject({ code: "DATABASE_MISSING" });
    await expect(failure).rejects.toThrow(/"elsewhere"/);
  });
});
