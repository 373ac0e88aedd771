import type { Article } from "../../model/article.ts";
import type { Extraction } from "../../model/extraction.ts";
import { storedInstant } from "../instant.ts";
import type { Refusal } from "./refusal.ts";

/** What the graph holds of one article: which version of its extraction, and what its publisher was said to have said. */
export interface LedgerEntry {
  readonly id: string;
  /** Null, with the two below, where the article is new. */
  readonly sha256: string | null;
  readonly extractor: number | null;
  readonly packHash: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
}

/** What is to be done with an offered extraction. */
export type Verdict =
  | { readonly kind: "WRITTEN" | "REPLACED" | "UNCHANGED" }
  | ({ readonly kind: "REFUSED" } & Refusal);

/**
 * Decides without regard to who came first: a newer extractor wins; between equals, the fuller particulars win, and
 * between equally full ones the greater in text order, so that any order of offers ends in the same graph.
 * `isCorrection` lets the offered particulars win at the same extractor: a person's decision, not a matter of order.
 */
export function verdictOf(entry: LedgerEntry, offered: Extraction, isCorrection: boolean): Verdict {
  if (entry.extractor === null) return { kind: "WRITTEN" };
  if (offered.extractorVersion > entry.extractor) return { kind: "REPLACED" };
  if (offered.extractorVersion < entry.extractor) {
    const message = `The graph holds it as read by extractor ${entry.extractor}; version ${offered.extractorVersion} is older.`;
    return { kind: "REFUSED", reason: "OLDER_EXTRACTOR", message };
  }
  const held = particularsOf(entry, entry.publishedAt ?? "");
  const ours = particularsOf(offered.article, storedInstant(offered.article.publishedAt) ?? "");
  const order = compareParticulars(ours, held);
  if (order === 0) {
    return { kind: offered.packHash === entry.packHash ? "UNCHANGED" : "REPLACED" };
  }
  if (order > 0 || isCorrection) return { kind: "REPLACED" };
  const message =
    "The graph holds this text at this address with other particulars (outlet, title, language or date), which stay. Offer it as a correction to replace them.";
  return { kind: "REFUSED", reason: "OTHER_PARTICULARS", message };
}

type Particulars = readonly string[];

function particularsOf(
  { outlet, title, language }: Pick<LedgerEntry | Article, "outlet" | "title" | "language">,
  publishedAt: string,
): Particulars {
  return [publishedAt, outlet ?? "", title ?? "", language ?? ""];
}

/** Positive where `a` wins: more is known, or the same number and greater in order. Zero where they are equal. */
export function compareParticulars(a: Particulars, b: Particulars): number {
  const fuller = countKnown(a) - countKnown(b);
  if (fuller !== 0) return fuller;
  const index = a.findIndex((value, at) => value !== b[at]);
  if (index === -1) return 0;
  return (a[index] ?? "") > (b[index] ?? "") ? 1 : -1;
}

function countKnown(particulars: Particulars): number {
  return particulars.filter((value) => value !== "").length;
}

/** Particulars of an article as offered, in the form that `compareParticulars` takes. */
export function articleParticulars(article: Article): Particulars {
  return particularsOf(article, storedInstant(article.publishedAt) ?? "");
}
