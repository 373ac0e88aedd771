import type { ChainStatus, SpeakerKind } from "../../model/claim.ts";
import type { EntityKind } from "../../model/entity.ts";
import { compareText } from "../compare-text.ts";
import type { RivalFigure } from "../rival-figure.ts";
import type { ContentWords } from "./content-words.ts";

/** What comparing needs to know of one claim. */
export interface ComparedClaim {
  readonly id: string;
  readonly articleId: string;
  /** Publisher of its article. Null when unknown. */
  readonly outlet: string | null;
  /** ISO date-time. Null when unknown. */
  readonly publishedAt: string | null;
  readonly language: string;
  /** Null where the outlet speaks for itself. */
  readonly speakerId: string | null;
  readonly speakerKind: SpeakerKind | null;
  readonly chainStatus: ChainStatus;
  /** From the speaker outward. */
  readonly hops: readonly ComparedHop[];
  /** Whether it says that its content is not so. */
  readonly isDenial: boolean;
  /** Whether its content is marked as negated. */
  readonly isNegated: boolean;
  readonly words: ContentWords;
  /** Ids of the propositions that it asserts or, as a denial, denies. */
  readonly propositionIds: readonly string[];
  /** Those with a known metric. */
  readonly figures: readonly RivalFigure[];
  /** Entities named in its content. */
  readonly named: readonly NamedEntity[];
  /** Ids of the claims of its article that it repeats. */
  readonly quotes: readonly string[];
}

export interface ComparedHop {
  readonly position: number;
  readonly entityId: string;
}

export interface NamedEntity {
  readonly entityId: string;
  readonly kind: EntityKind;
}

/** Earliest first, unknown dates last; then whole ways before broken ones, shorter ones first, then by id: the same in any order of input. */
export function byAppearance(a: ComparedClaim, b: ComparedClaim): number {
  return (
    compareText(a.publishedAt ?? "~", b.publishedAt ?? "~") ||
    Number(a.chainStatus === "TRUNCATED") - Number(b.chainStatus === "TRUNCATED") ||
    a.hops.length - b.hops.length ||
    compareText(a.id, b.id)
  );
}
