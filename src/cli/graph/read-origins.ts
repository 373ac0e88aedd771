import { createLoaders } from "../../api/loaders.ts";
import { completedChain } from "../../api/relations/completed-chain.ts";
import { findContradictions } from "../../api/relations/find-contradictions.ts";
import type { RelationContext } from "../../api/relations/relation-context.ts";
import { traceOrigins } from "../../api/relations/trace-origins.ts";
import type { Appearance } from "../../compare/origins/appearance.ts";
import type { OriginRoot } from "../../compare/origins/origins-of.ts";
import type { GraphReader } from "../../graph/read/graph-reader.ts";
import type { ClaimRecord } from "../../graph/read/records.ts";
import { searchKey } from "../../text/search-key.ts";
import { createAsking } from "../create-asking.ts";
import type { ContradictionView } from "../pretty/pretty-contradictions.ts";
import type { AppearanceView, OriginsView, RootView } from "../pretty/pretty-origins.ts";

/** Where a claim came from and who says otherwise. */
export interface ClaimRelations {
  readonly origins: OriginsView;
  readonly contradictions: readonly ContradictionView[];
  /** False where contradictions may be left out. */
  readonly isComplete: boolean;
}

/** Reads both for the claim of this id. Null where there is none. */
export async function readRelations(
  reader: GraphReader,
  id: string,
): Promise<ClaimRelations | null> {
  const context: RelationContext = {
    graph: reader,
    loaders: createLoaders(reader),
    parts: { searchKey, readWordOf: createAsking().readWordOf },
  };
  const claim = await context.loaders.claims.load(id);
  if (claim === null) return null;
  const [origins, found] = await Promise.all([
    originsView(claim, context),
    findContradictions(claim, context),
  ]);
  const contradictions = await Promise.all(
    found.contradictions.map(async ({ kind, claimId, reasons }): Promise<ContradictionView> => {
      const other = await context.loaders.claims.load(claimId);
      const speaker = await nameOf(other?.speakerId ?? null, context);
      return { kind, id: claimId, speaker, text: other?.text ?? "", reasons };
    }),
  );
  return { origins, contradictions, isComplete: found.isComplete };
}

async function originsView(claim: ClaimRecord, context: RelationContext): Promise<OriginsView> {
  const { roots, circles, independentRoots, outlets, isComplete } = await traceOrigins(
    claim,
    context,
  );
  return {
    ...{ independentRoots, outlets, isComplete },
    roots: await Promise.all(roots.map((root) => rootView(root, claim.id, context))),
    circles: await Promise.all(
      circles.map(async ({ entityIds }) =>
        (await context.loaders.entities.loadMany(entityIds)).map(({ name }) => name),
      ),
    ),
  };
}

async function rootView(
  { speakerId, outlet, status, dependence, appearances }: OriginRoot,
  askedId: string,
  context: RelationContext,
): Promise<RootView> {
  return {
    name: (await nameOf(speakerId, context)) ?? outlet,
    ...{ status, dependence },
    appearances: await Promise.all(
      appearances.map((appearance) => appearanceView(appearance, askedId, context)),
    ),
  };
}

async function appearanceView(
  appearance: Appearance,
  askedId: string,
  context: RelationContext,
): Promise<AppearanceView> {
  const { claim, sameness, completion, copyOf } = appearance;
  const hops = await completedChain(appearance, context);
  return {
    ...{ id: claim.id, outlet: claim.outlet, publishedAt: claim.publishedAt },
    isAsked: claim.id === askedId,
    chain: hops.map(({ position, role, name }) => ({ position, role, name })),
    completedBy: completion?.by.id ?? null,
    reason: sameness?.reason ?? null,
    copyReason: copyOf?.reason ?? null,
  };
}

async function nameOf(id: string | null, { loaders }: RelationContext): Promise<string | null> {
  return id === null ? null : ((await loaders.entities.load(id))?.name ?? null);
}
