import type { LanguagePack } from "../languages/pack.ts";
import { contentId } from "../model/content-id.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { BOUNDS, type Bound } from "./bounds.ts";
import { assembleClaims } from "./claims/assemble.ts";
import { openEntityBook } from "./entities/entity-book.ts";
import { withFamilies } from "./entities/people.ts";
import type { Extractor } from "./extractor.ts";
import { findFigures } from "./figures/find-figures.ts";
import { compileLexicon } from "./reading/lexicon.ts";
import { passageAt, readArticle, type View } from "./reading/view.ts";
import { type DraftedArticle, draftClaims } from "./refine/draft-claims.ts";
import { findUnclaimedCues } from "./unclaimed-cues.ts";

/** Grows when the output for some text may change. */
export const EXTRACTOR_VERSION = 2;

/**
 * The order of reading, in one place:
 * fold, tokenize, scan, blocks, quotes, sentences (`readArticle`) -> constructions, closing, speakers, carriers (`draftClaims`)
 * -> stance, figures, mentions, denials (`assembleClaims`).
 */
export function createExtractor(pack: LanguagePack): Extractor {
  const lexicon = compileLexicon(pack);
  const packHash = hashPack(pack);
  return (article) => {
    const view = withFamilies(readArticle(article, lexicon));
    const book = openEntityBook(view);
    const drafted = draftClaims(view, book);
    const { claims, isCut } = assembleClaims(view, book, drafted.drafts, (sentence) =>
      findFigures(view, sentence),
    );
    return {
      article,
      claims,
      entities: book.all(),
      diagnostics: [
        ...diagnose(view, drafted),
        ...findUnclaimedCues(view, drafted),
        ...boundsOf(view, drafted, isCut),
      ],
      extractorVersion: EXTRACTOR_VERSION,
      packHash,
    };
  };
}

function diagnose(view: View, drafted: DraftedArticle): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (view.sentences.length === 0)
    diagnostics.push({
      code: "ONLY_BOILERPLATE",
      message: "No sentence of an article was found in this text.",
      span: null,
    });
  if (view.folded.longestDroppedRun > LONGEST_HONEST_RUN) {
    diagnostics.push({
      code: "MARKS_FLOOD",
      message: `A run of ${view.folded.longestDroppedRun} signs without letters was skipped.`,
      span: null,
    });
  }
  for (const quote of view.quotes) {
    if (quote.repaired)
      diagnostics.push({
        code: "QUOTE_UNCLOSED",
        message: "A quotation was never closed; it was ended where it must have.",
        span: spanOf(view, quote.open),
      });
  }
  for (const { start } of drafted.unresolved) {
    diagnostics.push({
      code: "SPEAKER_UNRESOLVED",
      message: "Reported words whose speaker could not be named.",
      span: spanOf(view, start),
    });
  }
  return diagnostics;
}

/** What was left out because the article holds too much of it. */
function boundsOf(view: View, drafted: DraftedArticle, isCut: boolean): readonly Diagnostic[] {
  const reached = new Set<Bound>(drafted.reached);
  if (isCut) reached.add("claims");
  if (view.sentences.length >= BOUNDS.sentences) reached.add("sentences");
  return [...reached].map((bound) => ({
    code: "BOUND_REACHED",
    message: `Only the first ${BOUNDS[bound]} ${NOUNS[bound]} were read; what follows them is left out.`,
    span: null,
  }));
}

const NOUNS: Readonly<Record<Bound, string>> = {
  sentences: "sentences of the article",
  claims: "claims of the article",
  nesting: "carriers of a claim",
};

const LONGEST_HONEST_RUN = 64;

function spanOf(view: View, at: number) {
  const { start, end } = passageAt(view, at, at + 1);
  return { start, end };
}

function hashPack(pack: LanguagePack): string {
  return contentId([
    "pack",
    pack.code,
    JSON.stringify(pack.terms),
    JSON.stringify(pack.gazetteer),
    JSON.stringify(pack.proclitics),
    JSON.stringify(pack.nameParts),
  ]);
}
