import { crc32 } from "node:zlib";
import { MigrationError } from "./errors.ts";

/** One file of migrations/, in the format of neo4j-migrations. */
export interface MigrationFile {
  /** As in the name, zeros kept, `_` turned into `.`. */
  readonly version: string;
  /** As in the name, `_` turned into a space. */
  readonly description: string;
  /** An R file runs again when its checksum changes; a V file never changes. */
  readonly isRepeatable: boolean;
  /** The file's name. */
  readonly source: string;
  readonly statements: readonly string[];
  /** CRC-32 over the statements as Java's tool computes it, a decimal string. */
  readonly checksum: string;
  /** All of it schema; else all of it data: Neo4j refuses both in one transaction. */
  readonly isSchema: boolean;
  /** Skipped on Community Edition. */
  readonly needsEnterprise: boolean;
}

const NAME = /^([VR])(\d+(?:_\d+)*)__([A-Za-z0-9_ ]+)\.cypher$/;
const SCHEMA =
  /^(?:CREATE|DROP)\s+(?:(?:RANGE|TEXT|POINT|FULLTEXT|VECTOR|LOOKUP)\s+)?(?:CONSTRAINT|INDEX)\b/i;
const ENTERPRISE = /^\s*\/\/\s*assume that edition is enterprise\b/i;

/** Reads one file. Throws MigrationError (MIGRATION_MALFORMED) with a sentence that says what to mend. */
export function parseMigrationFile(source: string, content: string): MigrationFile {
  const [, kind, version, description] = NAME.exec(source) ?? [];
  if (kind === undefined || version === undefined || description === undefined) {
    throw malformed(source, "is not named like V001__what_it_does.cypher; rename it");
  }
  const statements = splitStatements(content);
  const runnable = statements.map(withoutComments).filter((statement) => statement !== "");
  const schemaCount = runnable.filter((statement) => SCHEMA.test(statement)).length;
  if (schemaCount > 0 && schemaCount < runnable.length) {
    throw malformed(source, "mixes schema and data, which Neo4j refuses; split it into two files");
  }
  if (
    runnable.some((statement) => /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i.test(statement))
  ) {
    throw malformed(
      source,
      "uses IN TRANSACTIONS, which cannot be rolled back; write one transaction",
    );
  }
  return {
    version: version.replaceAll("_", "."),
    description: description.replaceAll("_", " "),
    isRepeatable: kind === "R",
    source,
    statements,
    checksum: checksumOf(statements),
    isSchema: schemaCount > 0,
    needsEnterprise: ENTERPRISE.test(content),
  };
}

/** Statements that hold more than comments, in order. */
export function runnableStatements(file: MigrationFile): readonly string[] {
  return file.statements.filter((statement) => withoutComments(statement) !== "");
}

/** The cutting of neo4j-migrations: at a semicolon that ends a line, trimmed as Java trims, empty ones left out. */
export function splitStatements(content: string): readonly string[] {
  return content
    .split(/;(?:\r?\n|\r)/)
    .map((piece) => javaTrim(javaTrim(piece).replace(/;$/, "")))
    .filter((piece) => piece !== "");
}

/** One checksum over all statements, comments included. */
export function checksumOf(statements: readonly string[]): string {
  let crc = 0;
  for (const statement of statements) crc = crc32(Buffer.from(statement, "utf8"), crc);
  return String(crc);
}

/** Java's trim knows the characters up to U+0020 and no other space. */
function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}

function withoutComments(statement: string): string {
  return statement.replace(/^\s*\/\/.*$/gm, "").trim();
}

function malformed(source: string, what: string): MigrationError {
  return new MigrationError("MIGRATION_MALFORMED", `Migration ${source} ${what}.`);
}
