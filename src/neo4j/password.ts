import { createHash, randomBytes } from "node:crypto";

/** A new password: 160 random bits in letters and digits. */
export function newPassword(): string {
  return randomBytes(20).toString("hex");
}

const iterations = 1024;

/**
 * The text of auth.ini, from which Neo4j takes the first password of the user `neo4j` when it makes its system
 * database: SHA-256 of salt and password, hashed again until 1,024 hashes are done. `salt` has 32 bytes.
 */
export function authIni(password: string, salt: Buffer): string {
  let hash = createHash("sha256").update(salt).update(password, "utf8").digest();
  for (let done = 1; done < iterations; done++) hash = createHash("sha256").update(hash).digest();
  return `neo4j:SHA-256,${hash.toString("hex")},${salt.toString("hex")},${iterations}:\n`;
}
