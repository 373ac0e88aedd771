import type { ChainStatus } from "../../model/claim.ts";
import { byAppearance, type ComparedClaim } from "../content/compared-claim.ts";
import type { Appearance, Related } from "./appearance.ts";
import type { ArticleCopy } from "./article-copies.ts";
import { completionOf } from "./completion.ts";
import { copyOf, type Traced } from "./copies.ts";
import { dependences } from "./dependences.ts";
import { type Citing, type SourcingCircle, sourcingCircles } from "./sourcing-circles.ts";

/** Somebody from whom it came, with every claim that goes back to it. */
export interface OriginRoot {
  /** Stable name: the speaker's id, or the outlet or article behind "outlet ". */
  readonly name: string;
  /** Null where an outlet says it in its own voice. */
  readonly speakerId: string | null;
  /** Publisher that speaks for itself. Null where somebody is cited, or where it is unknown. */
  readonly outlet: string | null;
  /** COMPLETE where a way to it is whole; TRUNCATED where every way ends at a carrier; ANONYMOUS_ROOT where nobody is named. */
  readonly status: ChainStatus;
  /** Why another root stands for it, as a short sentence in English. Null where it came to it by itself, as far as the texts show. */
  readonly dependence: string | null;
  /** Earliest first; never empty. */
  readonly appearances: readonly Appearance[];
}

/** Where it came from. */
export interface Origins {
  /** The root heard first comes first; never empty. */
  readonly roots: readonly OriginRoot[];
  /** How many came to it by themselves, as far as the texts show. */
  readonly independentRoots: number;
  /** How many publishers bring it; an article without a known one counts by itself. */
  readonly outlets: number;
  readonly circles: readonly SourcingCircle[];
}

export interface OriginsInput {
  readonly asked: ComparedClaim;
  /** Claims that say the same, with the reason. */
  readonly same: readonly Related[];
  readonly articles: ReadonlyMap<string, ArticleCopy>;
  /** Ids of the entities that publishers are, by the publisher's name as articles give it. */
  readonly publisherIds: ReadonlyMap<string, string>;
}

/** Groups all that say the same by the root that they go back to. The same in any order of `same`. */
export function originsOf({ asked, same, articles, publisherIds }: OriginsInput): Origins {
  const samenessById = new Map(same.map(({ claim, sameness }) => [claim.id, sameness]));
  const claims = withoutQuoters([asked, ...same.map(({ claim }) => claim)]).sort(byAppearance);
  const traced = claims.map((claim) => ({ claim, completion: completionOf(claim, claims) }));
  const rootNames = new Map<string, string>();
  const appearances = traced.map((each, at): Appearance & { readonly root: string } => {
    const copied = copyOf(each, traced.slice(0, at), articles);
    const root = (copied && rootNames.get(copied.claimId)) ?? rootName(each);
    rootNames.set(each.claim.id, root);
    const { claim, completion } = each;
    return {
      claim,
      completion,
      sameness: samenessById.get(claim.id) ?? null,
      copyOf: copied,
      root,
    };
  });
  const circles = sourcingCircles(traced.flatMap((each) => citingsOf(each.claim, publisherIds)));
  const roots = [...Map.groupBy(appearances, ({ root }) => root)];
  const dependent = dependences(roots, circles);
  return {
    roots: roots.map(([name, own]) => rootOf(name, own, dependent.get(name) ?? null)),
    independentRoots: roots.length - dependent.size,
    outlets: new Set(claims.map(publisherName)).size,
    circles,
  };
}

/** Where an article tells that somebody quotes the content, the quoted claim stands for both. */
function withoutQuoters(claims: readonly ComparedClaim[]): ComparedClaim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.filter(({ quotes }) => !quotes.some((id) => ids.has(id)));
}

function rootName({ claim, completion }: Traced): string {
  const root = completion?.by ?? claim;
  return root.speakerId ?? publisherName(root);
}

function publisherName({ outlet, articleId }: ComparedClaim): string {
  return `outlet ${outlet ?? articleId}`;
}

function rootOf(name: string, own: readonly Appearance[], dependence: string | null): OriginRoot {
  const [first] = own;
  const speaking = first?.completion?.by ?? first?.claim;
  const speakerId = speaking?.speakerId ?? null;
  return {
    name,
    speakerId,
    outlet: speakerId === null ? (speaking?.outlet ?? null) : null,
    status: statusOf(own),
    dependence,
    appearances: own.map(({ claim, completion, sameness, copyOf: copied }) => {
      return { claim, completion, sameness, copyOf: copied };
    }),
  };
}

/** The best of its ways. */
function statusOf(own: readonly Appearance[]): ChainStatus {
  const statuses = own.map(({ claim, completion }) => (completion?.by ?? claim).chainStatus);
  if (statuses.includes("COMPLETE")) return "COMPLETE";
  return statuses.includes("ANONYMOUS_ROOT") ? "ANONYMOUS_ROOT" : "TRUNCATED";
}

/** Who cites whom, from the reader back: the publisher its last carriers, each the ones before; an outlet that speaks is cited too. */
function citingsOf(
  claim: ComparedClaim,
  publisherIds: ReadonlyMap<string, string>,
): readonly Citing[] {
  const publisherId = claim.outlet === null ? undefined : publisherIds.get(claim.outlet);
  const positions = [...Map.groupBy(claim.hops, ({ position }) => position)].sort(
    ([a], [b]) => b - a,
  );
  const isOutlet = claim.speakerKind === "OUTLET" && claim.speakerId !== null;
  const steps = [
    publisherId === undefined ? [] : [publisherId],
    ...positions.map(([, parallel]) => parallel.map(({ entityId }) => entityId)),
    isOutlet ? [claim.speakerId ?? ""] : [],
  ].filter((ids) => ids.length > 0);
  return steps
    .slice(1)
    .flatMap((cited, at) =>
      (steps[at] ?? []).flatMap((citingId) =>
        cited
          .filter((citedId) => citedId !== citingId)
          .map((citedId) => ({ citingId, citedId, claimId: claim.id })),
      ),
    );
}
