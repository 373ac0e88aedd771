import type { ReadWord } from "../compare/content/content-words.ts";
import type { JudgementOutcome } from "../graph/judgements/store-judgement.ts";
import type { LanguageCode } from "../model/article.ts";
import type { JudgementVerdict } from "../model/judgement.ts";
import type { IngestedArticle } from "./parents/ingested-article.ts";

/** An article as a client offers it; nothing about it has been checked yet. */
export interface OfferedArticle {
  readonly text: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** Null: to be found from the text. */
  readonly language: LanguageCode | null;
  readonly publishedAt: string | null;
}

export interface Readiness {
  readonly isReady: boolean;
  /** Why not, as a sentence for a reader: no host, path or query in it. Null when ready. */
  readonly reason: string | null;
}

/** Where Neo4j Browser is, and which database its links open. */
export interface BrowserAddress {
  /** Page address, such as http://127.0.0.1:7474/browser/ */
  readonly pageUrl: string;
  /** Address that the page connects to, such as neo4j://127.0.0.1:7687 */
  readonly boltUrl: string;
  readonly database: string;
}

/** How judgements are recorded; the instant is given by the clock of whoever made this. */
export interface Judging {
  readonly judge: (offered: {
    readonly ids: readonly [string, string];
    readonly verdict: JudgementVerdict;
    readonly by: string;
    readonly why: string;
  }) => Promise<JudgementOutcome>;
  readonly undo: (offered: {
    readonly id: string;
    readonly by: string;
    readonly why: string;
  }) => Promise<JudgementOutcome>;
}

/** What the API takes from the rest of the program. */
export interface ApiParts {
  readonly version: string;
  /** The folded form under which the writer stored names and content. */
  readonly searchKey: (text: string) => string;
  /** Forms of one folded word that content may hold instead of it (with an article or a proclitic), itself included. */
  readonly wordForms: (word: string) => readonly string[];
  /** How a language's folded words are read when contents are compared. */
  readonly readWordOf: (language: LanguageCode) => ReadWord;
  /** Reads a number written in words or in any notation. Null where the whole text is no number. */
  readonly readNumber: (text: string) => number | null;
  /** Null where nothing can be read in: then the mutation is off. One answer for each article, in order. */
  readonly ingest:
    | ((articles: readonly OfferedArticle[]) => Promise<readonly IngestedArticle[]>)
    | null;
  /** Null where nobody may write: then judging is off. */
  readonly judging: Judging | null;
  readonly readiness: () => Promise<Readiness>;
  /** Null where no Browser is known: then claims have no link. */
  readonly browser: BrowserAddress | null;
}
