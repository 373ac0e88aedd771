import type { Extraction } from "../../model/extraction.ts";
import type { Graph } from "../connection.ts";
import {
  GraphAccessError,
  GraphError,
  GraphUnavailableError,
  WriteMismatchError,
} from "../errors.ts";
import type { StoredForms } from "./edge.ts";
import { groupsOf } from "./groups.ts";
import { KnownIds } from "./known-ids.ts";
import type { Verdict } from "./ledger.ts";
import { type Refusal, type RefusalReason, refusalOf } from "./refusal.ts";
import { rowsOf } from "./rows.ts";
import { type Offer, storeGroup } from "./store-group.ts";

/** What came of one offered article. */
export interface WriteOutcome {
  readonly articleId: string;
  readonly status: "WRITTEN" | "REPLACED" | "UNCHANGED" | "REFUSED";
  /** Null unless `status` is REFUSED. */
  readonly reason: RefusalReason | null;
  /** A sentence for a person, without the article's name. Null unless `status` is REFUSED. */
  readonly message: string | null;
}

export interface WriteSettings extends StoredForms {
  /** Gives the ledger its instant; nothing in the graph's content depends on it. */
  readonly clock: () => Date;
  /** Lets the offered particulars of a known text win (see `verdictOf`). Default false. */
  readonly isCorrection?: boolean;
  /** Transactions that run again are told here: a deadlock, a lost connection. */
  readonly onRetry?: (error: unknown) => void;
}

const knownByGraph = new WeakMap<Graph, KnownIds>();

/**
 * Stores whole articles, several a commit, each with its ledger entry in the same transaction, so that running it again, in
 * any order or from several processes, gives the same graph. One outcome an extraction, in their order. A bad article is
 * refused alone. Throws GraphUnavailableError or GraphAccessError when the database is at fault: what was committed stays, the
 * rest is not there, and the same call completes it.
 */
export async function writeExtractions(
  graph: Graph,
  extractions: readonly Extraction[],
  settings: WriteSettings,
): Promise<readonly WriteOutcome[]> {
  const outcomes = new Map<number, WriteOutcome>();
  const offers: Offer[] = [];
  for (const [place, extraction] of extractions.entries()) {
    const refusal = refusalOf(extraction);
    if (refusal) outcomes.set(place, refused(extraction, refusal));
    else offers.push({ place, extraction, rows: rowsOf(extraction, settings) });
  }
  for (const group of groupsOf(offers)) {
    for (const [offer, verdict] of await storeOrHalve(graph, group, settings)) {
      outcomes.set(offer.place, outcomeOf(offer, verdict));
    }
  }
  return extractions.flatMap((_, place) => outcomes.get(place) ?? []);
}

type Verdicts = readonly (readonly [Offer, Verdict])[];

/** Rolls back and halves a group that the server refuses, down to the guilty article. */
async function storeOrHalve(
  graph: Graph,
  group: readonly Offer[],
  settings: WriteSettings,
): Promise<Verdicts> {
  try {
    return await storeOnce(graph, group, settings);
  } catch (error) {
    if (!isOfTheData(error)) throw error;
    if (error instanceof WriteMismatchError) knownIdsOf(graph).clear();
    if (group.length > 1) {
      const middle = Math.ceil(group.length / 2);
      const first = await storeOrHalve(graph, group.slice(0, middle), settings);
      return [...first, ...(await storeOrHalve(graph, group.slice(middle), settings))];
    }
    return storeAlone(graph, group, settings);
  }
}

/** The second try of a single article asks the ledger anew: the first may have failed because somebody else stored it meanwhile. */
async function storeAlone(
  graph: Graph,
  group: readonly Offer[],
  settings: WriteSettings,
): Promise<Verdicts> {
  try {
    return await storeOnce(graph, group, settings);
  } catch (error) {
    if (!isOfTheData(error)) throw error;
    const verdict = { kind: "REFUSED", reason: "WRITE_FAILED", message: error.message } as const;
    return group.map((offer) => [offer, verdict] as const);
  }
}

async function storeOnce(
  graph: Graph,
  group: readonly Offer[],
  { clock, isCorrection = false, onRetry = () => {} }: WriteSettings,
): Promise<Verdicts> {
  const known = knownIdsOf(graph);
  const at = clock().toISOString();
  const verdicts = await graph.write(
    "ingest",
    (transaction) =>
      storeGroup(transaction, group, { at, isCorrection, isKnown: (id) => known.has(id) }),
    { onRetry },
  );
  const isStored = ({ extraction: { article } }: Offer) => {
    const kind = verdicts.get(article.id)?.kind;
    return kind === "WRITTEN" || kind === "REPLACED";
  };
  for (const { rows } of group.filter(isStored)) {
    known.add(rows.entities.map(({ id }) => id));
    known.add(rows.names.map(({ id }) => id));
  }
  return group.map((offer) => [offer, verdictFor(verdicts, offer)] as const);
}

function verdictFor(verdicts: ReadonlyMap<string, Verdict>, offer: Offer): Verdict {
  const verdict = verdicts.get(offer.extraction.article.id);
  if (verdict) return verdict;
  throw new WriteMismatchError(
    `The ledger gave no answer for article ${offer.extraction.article.id}.`,
  );
}

function isOfTheData(error: unknown): error is GraphError {
  return (
    error instanceof GraphError &&
    !(error instanceof GraphUnavailableError) &&
    !(error instanceof GraphAccessError)
  );
}

function knownIdsOf(graph: Graph): KnownIds {
  const known = knownByGraph.get(graph) ?? new KnownIds();
  knownByGraph.set(graph, known);
  return known;
}

function outcomeOf({ extraction }: Offer, verdict: Verdict): WriteOutcome {
  if (verdict.kind === "REFUSED") return refused(extraction, verdict);
  return { articleId: extraction.article.id, status: verdict.kind, reason: null, message: null };
}

function refused({ article }: Extraction, { reason, message }: Refusal): WriteOutcome {
  return { articleId: article.id, status: "REFUSED", reason, message };
}
