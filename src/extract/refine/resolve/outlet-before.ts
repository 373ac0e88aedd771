import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";

/** The outlet that a bare "the newspaper" means: the last of that kind that has spoken. Null where the phrase names one itself, or none has. */
export function outletBefore(
  phrase: Phrase,
  ownHead: string,
  recent: readonly Draft[],
): ResolvedSpeaker | null {
  if (!isBareOutlet(phrase)) return null;
  const earlier = recent.find(
    ({ resolved }) =>
      resolved.speaker.kind === "OUTLET" && resolved.phrase.head?.term.id === ownHead,
  );
  return earlier?.resolved ?? null;
}

/** "The newspaper", alone or with one adjective, names no outlet itself. */
function isBareOutlet(phrase: Phrase): boolean {
  return phrase.last - phrase.first === 1 && phrase.alias === null;
}
