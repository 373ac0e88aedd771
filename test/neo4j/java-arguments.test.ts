import { expect, test } from "vitest";
import { usableClasses } from "../../src/neo4j/class-archive.ts";
import { archiveArguments, serverArguments } from "../../src/neo4j/java-arguments.ts";

const parts = {
  root: "C:\\Users\\A B\\isnad",
  confFolder: "/conf",
  jars: ["/jars/a.jar", "/jars/b.jar"],
  heapMegabytes: 512,
  archive: null,
  classList: "/run/classes.list",
  pathDelimiter: ":",
};

test("blanks and backslashes in paths reach Java as they are", () => {
  expect(serverArguments(parts)).toContain('"--home-dir=C:\\\\Users\\\\A B\\\\isnad"\n');
});

test("a server without a class archive writes down its classes; one with it uses it", () => {
  const without = serverArguments(parts);
  expect(without).toContain('"-XX:DumpLoadedClassList=/run/classes.list"');
  expect(without).not.toContain("SharedArchiveFile");
  const using = serverArguments({ ...parts, archive: "/cache/classes.jsa" });
  expect(using).toContain('"-XX:SharedArchiveFile=/cache/classes.jsa"');
  expect(using).not.toContain("DumpLoadedClassList");
});

test("the archive is made for the very class path of the server", () => {
  const classPath = '"-cp"\n"/jars/a.jar:/jars/b.jar"\n';
  expect(serverArguments(parts)).toContain(classPath);
  expect(archiveArguments(parts, "/cache/new.tmp")).toContain(classPath);
});

test("lines that Java could not read back are left out, a half-written last one too", () => {
  expect(usableClasses(`a/B\n@lambda ${"x".repeat(5000)}\nc/D\ne/Ha`)).toBe("a/B\nc/D\n");
});
