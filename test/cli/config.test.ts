import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";

test("nothing set is a local server and port 4000, without writing", () => {
  expect(readConfig({})).toMatchObject({ port: 4000, writeToken: null });
  expect(readConfig({ PORT: "", NEO4J_URI: "" })).toMatchObject({ port: 4000 });
});

test("every fault is told at once, a sentence each, and no secret is repeated", () => {
  const wrong = {
    PORT: "80 80",
    NEO4J_URI: "localhost:7687",
    NEO4J_PASSWORD: "hunter2",
    NEO4J_PASSWORD_FILE: "/run/secret",
    NEO4J_DATABASE: "x y",
    ISNAD_WRITE_TOKEN: "short",
  };
  expect(() => readConfig(wrong)).toThrow(
    expect.objectContaining({
      code: "BAD_CONFIGURATION",
      message: expect.stringMatching(
        /PORT[\s\S]*ISNAD_WRITE_TOKEN[\s\S]*NEO4J_URI[\s\S]*NEO4J_DATABASE/,
      ),
    }),
  );
  expect(() => readConfig(wrong)).not.toThrow(/hunter2|short/);
});

test("a port out of range and two passwords are faults", () => {
  expect(() => readConfig({ PORT: "65536" })).toThrow("PORT must be at most 65535");
  expect(() =>
    readConfig({ NEO4J_URI: "bolt://host", NEO4J_PASSWORD: "a", NEO4J_PASSWORD_FILE: "b" }),
  ).toThrow("are both set");
});

test("it listens on loopback unless HOST is an IP address, and tells its schema there alone", () => {
  expect(readConfig({ HOST: "desk.example" })).toMatchObject({
    host: "127.0.0.1",
    hasIntrospection: true,
  });
  const open = { HOST: "0.0.0.0" };
  expect(readConfig(open)).toMatchObject({ host: "0.0.0.0", hasIntrospection: false });
  expect(readConfig({ ...open, ISNAD_INTROSPECTION: "on" }).hasIntrospection).toBe(true);
  expect(() => readConfig({ ISNAD_INTROSPECTION: "maybe" })).toThrow("must be on or off");
});
