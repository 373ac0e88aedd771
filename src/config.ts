import { isIP } from "node:net";
import { z } from "zod";

/** Settings that do not pass as given: all of them at once, a sentence each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "BAD_CONFIGURATION";
}

/** What the environment says, checked. Unset and empty mean the same: the default, or null. */
export interface Config {
  readonly port: number;
  /** Address to listen at: loopback, unless HOST is an IP address, as in a container. */
  readonly host: string;
  /** Whether the API tells its schema: GraphiQL needs it. By itself only on loopback. */
  readonly hasIntrospection: boolean;
  /** Secret that a request must carry to write. Null: writing through the API is off. */
  readonly writeToken: string | null;
  /** The environment it was read from, for the parts that know more of it (Neo4j, Java, Maven). */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const LOOPBACK = "127.0.0.1";

const NEO4J_SCHEMES = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];

const variables = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, "PORT must be a whole number such as 4000")
      .transform(Number)
      .refine((port) => port <= 65_535, "PORT must be at most 65535")
      .default(4000),
    // Some shells keep the machine's name here, which nobody meant as an address to listen at.
    HOST: z
      .string()
      .transform((host) => (isIP(host) === 0 ? LOOPBACK : host))
      .default(LOOPBACK),
    ISNAD_INTROSPECTION: z
      .enum(["on", "off"], "ISNAD_INTROSPECTION must be on or off")
      .nullable()
      .default(null),
    ISNAD_WRITE_TOKEN: z
      .string()
      .min(
        16,
        "ISNAD_WRITE_TOKEN must be at least 16 characters long, so that it cannot be guessed",
      )
      .regex(
        /^[\x21-\x7e]*$/,
        "ISNAD_WRITE_TOKEN must be of visible ASCII characters, without spaces",
      )
      .nullable()
      .default(null),
    NEO4J_URI: z
      .string()
      .refine(
        (uri) => NEO4J_SCHEMES.includes(URL.parse(uri)?.protocol ?? ""),
        "NEO4J_URI must be an address such as bolt://127.0.0.1:7687 or neo4j+s://host",
      )
      .nullable()
      .default(null),
    NEO4J_USERNAME: z.string().nullable().default(null),
    NEO4J_PASSWORD: z.string().nullable().default(null),
    NEO4J_PASSWORD_FILE: z.string().nullable().default(null),
    NEO4J_DATABASE: z
      .string()
      .regex(
        /^[A-Za-z0-9][A-Za-z0-9.-]{2,62}$/,
        "NEO4J_DATABASE must be 3 to 63 ASCII letters, digits, dots and dashes",
      )
      .nullable()
      .default(null),
    ISNAD_MAVEN_REPOSITORY: z
      .string()
      .refine(
        (address) => /^(?:https?|file):$/.test(URL.parse(address)?.protocol ?? ""),
        "ISNAD_MAVEN_REPOSITORY must be the http, https or file address of a Maven repository",
      )
      .nullable()
      .default(null),
  })
  .superRefine((settings, context) => {
    if (settings.NEO4J_PASSWORD !== null && settings.NEO4J_PASSWORD_FILE !== null) {
      context.addIssue({
        code: "custom",
        message: "NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; unset one of them",
      });
    }
    if (settings.NEO4J_URI === null && settings.NEO4J_USERNAME !== null) {
      context.addIssue({
        code: "custom",
        message:
          "NEO4J_USERNAME is set but NEO4J_URI is not; set both, or neither for a local server",
      });
    }
  });

/** Reads the settings. Throws ConfigError with every fault in it; no secret is repeated in its message. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const { success, data, error } = variables.safeParse(given);
  if (success) {
    const { PORT: port, HOST: host, ISNAD_INTROSPECTION: introspection } = data;
    const isLoopback = host.startsWith("127.") || host === "::1";
    const hasIntrospection = introspection === null ? isLoopback : introspection === "on";
    return { port, host, hasIntrospection, writeToken: data.ISNAD_WRITE_TOKEN, environment };
  }
  const faults = error.issues.map(({ message }) => `  - ${message}`);
  throw new ConfigError(
    `The environment, or the file .env, has settings that cannot be used:\n${faults.join("\n")}`,
  );
}
