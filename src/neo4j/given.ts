import { readFile } from "node:fs/promises";
import type { GivenNeo4j } from "./config.ts";
import {
  AuthRefused,
  DatabaseMissing,
  PasswordFileUnreadable,
  PasswordMissing,
  Unreachable,
} from "./errors.ts";
import type { Neo4jLease } from "./lease.ts";
import { probe } from "./probe.ts";
import { hasCode } from "./process-identity.ts";

/**
 * A lease on the server that somebody named; it is never stopped. Throws PasswordMissing, PasswordFileUnreadable,
 * AuthRefused, DatabaseMissing or Unreachable.
 */
export async function useGiven(given: GivenNeo4j): Promise<Neo4jLease> {
  const { username, database } = given;
  const uri = withoutSecrets(given.uri);
  const password = given.password ?? (await passwordFrom(given));
  const result = await probe({ uri: given.uri, username, password, database }, 5_000);
  switch (result.kind) {
    case "REFUSED":
      throw new AuthRefused(uri, username, result.cause);
    case "NO_DATABASE":
      throw new DatabaseMissing(uri, database, result.cause);
    case "UNREACHABLE":
      throw new Unreachable(uri, result.cause);
    case "ANSWERED":
      return {
        ...{ uri: given.uri, username, password, database },
        ...{ httpUrl: null, browserUrl: null, kind: "GIVEN", reused: true },
        release: async () => {},
        [Symbol.asyncDispose]: async () => {},
      };
  }
}

async function passwordFrom(given: GivenNeo4j): Promise<string> {
  const path = given.passwordFile;
  if (path === null) throw new PasswordMissing(withoutSecrets(given.uri));
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const reason = hasCode(error, "ENOENT") ? "is not there" : "cannot be read";
    throw new PasswordFileUnreadable(path, reason, error);
  }
  const password = text.split(/\r?\n/, 1)[0] ?? "";
  if (password === "") throw new PasswordFileUnreadable(path, "is empty");
  return password;
}

/** Some people write user and password into the address; messages must not repeat them. */
function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, "//");
}
