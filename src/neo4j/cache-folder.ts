import { join } from "node:path";
import type { Surroundings } from "./surroundings.ts";

/** The per-user cache: ISNAD_CACHE, else what the platform names for it. Pure; creates nothing. */
export function cacheFolderOf(surroundings: Surroundings): string {
  const { environment, platform, userFolder } = surroundings;
  const wanted = environment["ISNAD_CACHE"];
  if (wanted) return wanted;
  if (platform === "darwin") return join(userFolder, "Library", "Caches", "isnad");
  if (platform === "win32") {
    return join(environment["LOCALAPPDATA"] || join(userFolder, "AppData", "Local"), "isnad");
  }
  return join(environment["XDG_CACHE_HOME"] || join(userFolder, ".cache"), "isnad");
}
