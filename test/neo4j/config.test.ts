import { expect, test } from "vitest";
import { cacheFolderOf } from "../../src/neo4j/cache-folder.ts";
import { neo4jConfigFrom } from "../../src/neo4j/config.ts";
import type { Surroundings } from "../../src/neo4j/surroundings.ts";

const at = (
  environment: Record<string, string>,
  platform: NodeJS.Platform = "linux",
): Surroundings => ({
  environment,
  platform,
  userFolder: "/home/sara",
  workingFolder: "/work/isnad",
});

test("a server is given only where NEO4J_URI is set", () => {
  expect(neo4jConfigFrom(at({ NEO4J_PASSWORD: "unused" })).given).toBeNull();
  expect(neo4jConfigFrom(at({ NEO4J_URI: "" })).given).toBeNull();
  expect(neo4jConfigFrom(at({ NEO4J_URI: "neo4j://db:7687" })).given).toEqual({
    uri: "neo4j://db:7687",
    username: "neo4j",
    password: null,
    passwordFile: null,
    database: "neo4j",
  });
});

test("the data lie under .isnad in the working folder, or where ISNAD_HOME says", () => {
  expect(neo4jConfigFrom(at({})).local.homeFolder).toBe("/work/isnad/.isnad");
  expect(neo4jConfigFrom(at({ ISNAD_HOME: "/data" })).local.homeFolder).toBe("/data");
  expect(neo4jConfigFrom(at({ ISNAD_HOME: "here" })).local.homeFolder).toBe("/work/isnad/here");
});

test("the cache is ISNAD_CACHE, else the folder that each platform has for caches", () => {
  expect(cacheFolderOf(at({ ISNAD_CACHE: "/c" }))).toBe("/c");
  expect(cacheFolderOf(at({}))).toBe("/home/sara/.cache/isnad");
  expect(cacheFolderOf(at({ XDG_CACHE_HOME: "/x" }))).toBe("/x/isnad");
  expect(cacheFolderOf(at({}, "darwin"))).toBe("/home/sara/Library/Caches/isnad");
  expect(cacheFolderOf(at({ LOCALAPPDATA: "/l" }, "win32"))).toBe("/l/isnad");
});
