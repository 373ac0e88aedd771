import type { RivalRow } from "../graph/read/side-reader.ts";
import type { Loaders } from "./loaders.ts";

type Groups = Pick<Loaders, "sameGroups">;

/** The ids, and after each whatever judgements make the same as it; each once. */
export async function withSame(
  ids: readonly string[],
  { sameGroups }: Groups,
): Promise<readonly string[]> {
  const groups = await Promise.all(ids.map((id) => sameGroups.load(id)));
  return [...new Set(groups.flatMap((group, at) => [ids[at] ?? "", ...(group?.ids ?? [])]))];
}

/** For each id the one that stands for all that are the same: itself where nothing is. */
export async function canonicalIds(
  ids: readonly string[],
  { sameGroups }: Groups,
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)];
  const groups = await Promise.all(distinct.map((id) => sameGroups.load(id)));
  return new Map(distinct.map((id, at) => [id, groups[at]?.canonicalId ?? id]));
}

/** Each of those that stand for the ids once, in the ids' order. */
export async function distinctCanonicalIds(
  ids: readonly string[],
  loaders: Groups,
): Promise<readonly string[]> {
  return [...new Set((await canonicalIds(ids, loaders)).values())];
}

/** The rows with speaker, subject and place by the ones that stand for them, so that one party is one side. */
export async function rivalsAsOne(
  rows: readonly RivalRow[],
  loaders: Groups,
): Promise<readonly RivalRow[]> {
  const named = rows.flatMap(({ figure, claim }) => [
    ...[claim.speakerId, figure.subjectId, figure.placeId],
  ]);
  const canonical = await canonicalIds(
    named.filter((id) => id !== null),
    loaders,
  );
  const standIn = (id: string | null): string | null =>
    id === null ? null : (canonical.get(id) ?? id);
  return rows.map(({ figure, claim }) => ({
    figure: {
      ...figure,
      subjectId: standIn(figure.subjectId),
      placeId: standIn(figure.placeId),
    },
    claim: { ...claim, speakerId: standIn(claim.speakerId) },
  }));
}
