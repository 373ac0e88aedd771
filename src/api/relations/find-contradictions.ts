import type { ComparedClaim } from "../../compare/content/compared-claim.ts";
import {
  type Contradiction,
  contradictionsOf,
  type StatedDenial,
} from "../../compare/contradictions.ts";
import type { Related } from "../../compare/origins/appearance.ts";
import type { RivalFigure } from "../../compare/rival-figure.ts";
import type { FigureDay } from "../../graph/read/proposition-reader.ts";
import type { ClaimRecord } from "../../graph/read/records.ts";
import { rivalOf } from "../rival-of.ts";
import { relatedClaims } from "./related-claims.ts";
import type { RelationContext } from "./relation-context.ts";

/** Claims that a bare denial answers, whose own like are looked for. */
const MOST_TARGETS = 3;
const MOST_DAYS = 8;
/** Figures looked at for each metric, subject and day. */
const MOST_RIVALS = 50;

export interface FoundContradictions {
  readonly contradictions: readonly Contradiction[];
  readonly isComplete: boolean;
}

/** What contradicts a claim, as far as the graph shows. It never says who is right. */
export async function findContradictions(
  claim: ClaimRecord,
  context: RelationContext,
): Promise<FoundContradictions> {
  const found = await relatedClaims(claim, context);
  const { asked } = found;
  const [answered, rivals] = await Promise.all([
    answeredByDenial(asked, context),
    rivalsOf(asked, context),
  ]);
  const related = [...found.related, ...answered.related];
  const denials = await statedDenials(asked, related, context);
  return {
    contradictions: contradictionsOf({ asked, related, denials, rivals: rivals.figures }),
    isComplete: found.isComplete && answered.isComplete && rivals.isComplete,
  };
}

/** A denial may hold no words of what it denies ("Kyiv denied that"): what says the same as its targets is denied too. */
async function answeredByDenial(asked: ComparedClaim, context: RelationContext) {
  const none = { related: [] as readonly Related[], isComplete: true };
  if (!asked.isDenial) return none;
  const denied = (await context.loaders.links.load(asked.id))?.denies ?? [];
  const targets = await context.loaders.claims.loadMany(denied.slice(0, MOST_TARGETS));
  const found = await Promise.all(targets.map((target) => relatedClaims(target, context)));
  const turned = found.flatMap(({ related }) =>
    related
      .filter(({ claim }) => claim.id !== asked.id)
      .map(({ claim, sameness }): Related => {
        return { claim, sameness: { ...sameness, isSamePolarity: !sameness.isSamePolarity } };
      }),
  );
  return { related: turned, isComplete: found.every(({ isComplete }) => isComplete) };
}

/** Denials within articles: of the asked claim, by it, and of those that say the same. */
async function statedDenials(
  asked: ComparedClaim,
  related: readonly Related[],
  { loaders }: RelationContext,
): Promise<readonly StatedDenial[]> {
  const same = related.filter(({ sameness }) => sameness.isSamePolarity);
  const ids = [asked.id, ...same.map(({ claim }) => claim.id)];
  const links = await Promise.all(
    ids.map(async (id) => ({ id, of: await loaders.links.load(id) })),
  );
  const against = links.flatMap(({ id, of }) =>
    (of?.deniedBy ?? []).map((denialId) => ({ denialId, deniedId: id })),
  );
  const [own] = links;
  const by = (own?.of?.denies ?? []).map((deniedId) => ({ denialId: asked.id, deniedId }));
  return [...against, ...by];
}

/** Figures of one metric, subject and day with the asked claim's, each with the one who gave it. */
async function rivalsOf(
  asked: ComparedClaim,
  { graph, loaders }: RelationContext,
): Promise<{ readonly figures: readonly RivalFigure[]; readonly isComplete: boolean }> {
  const days = asked.figures
    .flatMap(({ metric, subjectId, asOf }): readonly FigureDay[] =>
      subjectId === null || asOf === null ? [] : [{ metric, subjectId, asOf }],
    )
    .slice(0, MOST_DAYS);
  if (days.length === 0) return { figures: [], isComplete: true };
  const records = await graph.figuresOfDays(days, MOST_RIVALS);
  const claims = await loaders.claims.loadMany([...new Set(records.map(({ claimId }) => claimId))]);
  const byId = new Map(claims.map((each) => [each.id, each]));
  const speakerIds = [...new Set(claims.flatMap(({ speakerId }) => speakerId ?? []))];
  const [speakers, groups] = await Promise.all([
    loaders.entities.loadMany(speakerIds),
    graph.sameGroupsOf(speakerIds),
  ]);
  const countries = new Map(speakers.map(({ id, country }) => [id, country]));
  const figures = records.flatMap((record) => {
    const from = byId.get(record.claimId);
    if (from === undefined || from.stance === "DENIES") return [];
    const { speakerId } = from;
    const canonicalId = speakerId && (groups.get(speakerId)?.canonicalId ?? speakerId);
    return rivalOf(
      record,
      { ...from, speakerId: canonicalId },
      countries.get(speakerId ?? "") ?? null,
    );
  });
  const byKey = Map.groupBy(records, ({ metricCode, asOf }) => `${metricCode} ${asOf}`);
  return { figures, isComplete: [...byKey.values()].every(({ length }) => length < MOST_RIVALS) };
}
