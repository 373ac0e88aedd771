import { join } from "node:path";
import mavenArtifactUrl from "mvn-artifact-url";
import type { LocalNeo4j } from "./config.ts";
import { readIfThere } from "./files.ts";
import { mirrorOfCentral } from "./maven-settings.ts";

/**
 * The base address that jars are fetched from, ending in a slash: ISNAD_MAVEN_REPOSITORY, else the mirror in
 * Maven's own settings, else the public default of the package mvn-artifact-url.
 */
export async function mavenRepositoryOf(
  local: Pick<LocalNeo4j, "mavenRepository" | "mavenFolder">,
): Promise<string> {
  const chosen = local.mavenRepository ?? (await mirrorInSettings(local.mavenFolder));
  const base = chosen ?? (await publicDefault());
  return base.endsWith("/") ? base : `${base}/`;
}

async function mirrorInSettings(mavenFolder: string): Promise<string | null> {
  const settings = await readIfThere(join(mavenFolder, "settings.xml"));
  return settings === null ? null : mirrorOfCentral(settings);
}

async function publicDefault(): Promise<string> {
  const artifact = { groupId: "g", artifactId: "a", version: "1", extension: "jar" };
  const url = await artifactUrl()(artifact);
  return url.slice(0, url.indexOf("g/a/1/"));
}

type ArtifactUrl = typeof mavenArtifactUrl.default;

/** A CommonJS package with a `default` member: Node hands over the whole, other loaders that member. */
function artifactUrl(): ArtifactUrl {
  const loaded: typeof mavenArtifactUrl | ArtifactUrl = mavenArtifactUrl;
  return typeof loaded === "function" ? loaded : loaded.default;
}
