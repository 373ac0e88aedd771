import { contentId } from "../../model/content-id.ts";
import type { Extraction } from "../../model/extraction.ts";
import { columnsOf } from "../columns.ts";
import type { Transaction } from "../connection.ts";
import { WriteMismatchError } from "../errors.ts";
import { type IsKnown, type Step, stepsOf } from "./batch.ts";
import { type LedgerEntry, type Verdict, verdictOf } from "./ledger.ts";
import type { ExtractionRows } from "./rows.ts";
import { CREATE_LEDGER, DELETE_CLAIMS, DELETE_LEDGER, LOCK_ARTICLES } from "./statements.ts";

/** One article on its way into the graph. */
export interface Offer {
  /** Where it stood among those offered together; the same extraction may stand there twice. */
  readonly place: number;
  readonly extraction: Extraction;
  readonly rows: ExtractionRows;
}

export interface GroupSettings {
  /** Instant for the ledger, ISO 8601. */
  readonly at: string;
  readonly isCorrection: boolean;
  readonly isKnown: IsKnown;
}

/**
 * The whole work of one write transaction over articles with different ids: locks, asks the ledger, removes other versions,
 * creates, checks every counter and writes the ledger last. Pure in the sense of a retry: run again after a lost reply it
 * finds the ledger filled and ends at once. Verdicts come by article id. Throws WriteMismatchError to roll back.
 */
export async function storeGroup(
  transaction: Transaction,
  group: readonly Offer[],
  { at, isCorrection, isKnown }: GroupSettings,
): Promise<ReadonlyMap<string, Verdict>> {
  const offers = new Map(group.map((offer) => [offer.extraction.article.id, offer]));
  const entries = await askLedger(transaction, [...offers.keys()].sort());
  const verdicts = new Map<string, Verdict>();
  for (const entry of entries) {
    const offer = offers.get(entry.id);
    if (offer) verdicts.set(entry.id, verdictOf(entry, offer.extraction, isCorrection));
  }
  const isWanted = (id: string, ...kinds: readonly Verdict["kind"][]) =>
    kinds.some((kind) => verdicts.get(id)?.kind === kind);
  const stored = [...offers].flatMap(([id, offer]) =>
    isWanted(id, "WRITTEN", "REPLACED") ? [offer] : [],
  );
  if (stored.length === 0) return verdicts;
  const replacedIds = [...verdicts.keys()].filter((id) => isWanted(id, "REPLACED"));
  await runAll(transaction, [
    ...deletions(replacedIds),
    ...stepsOf(
      stored.map(({ rows }) => rows),
      isKnown,
    ),
    ledgerStep(stored, at),
  ]);
  return verdicts;
}

async function askLedger(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly LedgerEntry[]> {
  const { records } = await transaction.run(LOCK_ARTICLES, { ids });
  return records.map((record) => record.toObject() as LedgerEntry);
}

function deletions(ids: readonly string[]): readonly Step[] {
  if (ids.length === 0) return [];
  return [
    { name: "old claims", cypher: DELETE_CLAIMS, parameters: { ids }, creates: null },
    { name: "old ledger", cypher: DELETE_LEDGER, parameters: { ids }, creates: null },
  ];
}

function ledgerStep(stored: readonly Offer[], at: string): Step {
  const rows = stored.map(({ extraction: { article, extractorVersion, packHash } }) => ({
    id: contentId(["ingestion", article.id, article.sha256, extractorVersion, packHash]),
    articleId: article.id,
    sha256: article.sha256,
    extractor: extractorVersion,
    packHash,
    at,
  }));
  const names = ["id", "articleId", "sha256", "extractor", "packHash", "at"] as const;
  const creates = { nodes: rows.length, relationships: rows.length };
  return { name: "ledger", cypher: CREATE_LEDGER, parameters: columnsOf(names, rows), creates };
}

/** Sends all, then awaits all: the driver pipelines them, and the server keeps their order. */
async function runAll(transaction: Transaction, steps: readonly Step[]): Promise<void> {
  const summaries = await Promise.all(
    steps.map(async ({ cypher, parameters }) => {
      const { summary } = await transaction.run(cypher, parameters);
      return summary.counters.updates();
    }),
  );
  for (const [index, { name, creates }] of steps.entries()) {
    const created = summaries[index];
    if (creates === null || created === undefined) continue;
    const { nodesCreated = 0, relationshipsCreated = 0 } = created;
    if (nodesCreated === creates.nodes && relationshipsCreated === creates.relationships) continue;
    throw new WriteMismatchError(
      `Writing ${name} created ${nodesCreated} nodes and ${relationshipsCreated} relationships where ${creates.nodes} and ${creates.relationships} were sent; all of it was rolled back. A node that they hang on is missing: run the migrations (isnad migrate), then the same command again.`,
    );
  }
}
