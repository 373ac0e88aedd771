/** What a server process is made of. Paths are absolute, sizes in MB. */
export interface JavaArguments {
  readonly root: string;
  readonly confFolder: string;
  readonly jars: readonly string[];
  readonly heapMegabytes: number;
  /** The class archive to start from. Null: write the names of the loaded classes to `classList` instead. */
  readonly archive: string | null;
  readonly classList: string;
  /** `;` on Windows, `:` elsewhere. */
  readonly pathDelimiter: string;
}

/** The text of an argument file for `java @FILE`: a command line of 214 paths is too long for some platforms. */
export function serverArguments(wanted: JavaArguments): string {
  const share =
    wanted.archive === null
      ? `-XX:DumpLoadedClassList=${wanted.classList}`
      : `-XX:SharedArchiveFile=${wanted.archive}`;
  return argumentFile([
    `-Xms${wanted.heapMegabytes}m`,
    `-Xmx${wanted.heapMegabytes}m`,
    "-XX:+UseSerialGC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+ExitOnOutOfMemoryError",
    "-Dfile.encoding=UTF-8",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    share,
    "-cp",
    wanted.jars.join(wanted.pathDelimiter),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${wanted.root}`,
    `--config-dir=${wanted.confFolder}`,
    "--console-mode",
  ]);
}

/** The class path must be the one that the archive is used with, in the same order. */
export function archiveArguments(
  wanted: Pick<JavaArguments, "jars" | "classList" | "pathDelimiter">,
  archive: string,
): string {
  return argumentFile([
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-Xshare:dump",
    `-XX:SharedClassListFile=${wanted.classList}`,
    `-XX:SharedArchiveFile=${archive}`,
    "-cp",
    wanted.jars.join(wanted.pathDelimiter),
  ]);
}

function argumentFile(parts: readonly string[]): string {
  return parts.map((part) => `${quoted(part)}\n`).join("");
}

/** In such a file a backslash escapes, even inside quotes. */
function quoted(part: string): string {
  return `"${part.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
