import type { Gender } from "../../languages/term-base.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { findBodies, type NamedBody } from "../entities/bodies.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import { findPeople, genderOfNamed } from "../entities/people.ts";
import { isHitOf } from "../reading/hits.ts";
import { passageOfPart } from "../reading/passage-of-part.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import type { View } from "../reading/view.ts";
import { findEarlier } from "./resolve/definite-mention.ts";
import { elide } from "./resolve/elide.ts";
import { resolveElided } from "./resolve/elided-subject.ts";
import { fullName } from "./resolve/full-name.ts";
import { onlySource } from "./resolve/only-source.ts";
import type { Draft, KnownDocument, ResolvedSpeaker } from "./resolved.ts";

/** Names speakers across the sentences of one article: fullest names, titles, elided subjects, documents. Asked in text order. */
export interface SpeakerResolver {
  /** The speaker of an attribution; null where nobody can be named with reason. */
  readonly resolve: (attribution: Attribution) => ResolvedSpeaker | null;
  readonly resolvePhrase: (phrase: Phrase, ruleId: string) => ResolvedSpeaker | null;
  /** The phrase that named whom the phrase of a carrier means, somebody of before; null where it names its own. */
  readonly meantBy: (phrase: Phrase) => Phrase | null;
  readonly remember: (draft: Draft) => void;
  readonly rememberDocument: (document: KnownDocument) => void;
  readonly lastDocument: () => KnownDocument | null;
  /** Where the hops of a definite document or anonymous source come from. */
  readonly earlierDraft: (resolved: ResolvedSpeaker) => Draft | null;
}

/** A resolver that remembers nothing yet. Its memory is this article's alone. */
export function createSpeakerResolver(view: View, book: EntityBook): SpeakerResolver {
  const people = findPeople(view);
  let found: readonly NamedBody[] | null = null;
  // Few phrases ask which bodies the article names, and finding them reads the article once more.
  const bodies = () => (found ??= findBodies(view));
  const drafts: Draft[] = [];
  const lastByEntity = new Map<string, Draft>();
  let document: KnownDocument | null = null;

  const ofPhrase = (
    phrase: Phrase,
    ruleId: string,
    named = phrase,
    verbGender: Gender | null = null,
  ): ResolvedSpeaker => {
    const { name, holder } = fullName(
      view,
      people,
      named,
      verbGender === "F" ? "F" : (named.gender ?? verbGender),
    );
    const text = passageOfPart(view, phrase);
    const entity = book.ofPhrase(holder, name);
    return {
      speaker: {
        entityId: entity.id,
        name,
        text: text.text,
        span: { start: text.start, end: text.end },
        kind: named.kind,
        ruleId,
      },
      entity,
      phrase: named,
      gender: genderOfNamed(view, holder),
      number: named.number,
      isElided: false,
    };
  };

  const localForm = (phrase: Phrase, earlier: ResolvedSpeaker, ruleId: string): ResolvedSpeaker => {
    const text = passageOfPart(view, phrase);
    return {
      ...earlier,
      speaker: {
        ...earlier.speaker,
        text: text.text,
        span: { start: text.start, end: text.end },
        ruleId,
      },
      isElided: false,
    };
  };

  const resolvePhrase = (
    phrase: Phrase,
    ruleId: string,
    verbGender: Gender | null = null,
  ): ResolvedSpeaker | null => {
    if (phrase.kind === "DOCUMENT") return resolveDocument(phrase, ruleId);
    const earlier = findEarlier(view, phrase, drafts, people, bodies);
    if (earlier === null) return ofPhrase(phrase, ruleId, phrase, verbGender);
    if (earlier === "SEVERAL") return { ...ofPhrase(phrase, ruleId), isUnresolved: true };
    if ("speaker" in earlier) return localForm(phrase, earlier, "refine/definite-mention");
    if (!("nameText" in earlier))
      return ofPhrase(phrase, "refine/definite-mention", earlier.phrase);
    return ofPhrase(phrase, "refine/title-to-name", { ...earlier.phrase, kind: "PERSON" });
  };

  const resolveDocument = (phrase: Phrase, ruleId: string): ResolvedSpeaker | null => {
    const issuer = isUnissued(view, phrase) ? null : phrase.inner;
    if (issuer !== null && issuer.kind !== "DOCUMENT") {
      const resolved = resolvePhrase(issuer, "refine/issuer-of-document");
      if (resolved !== null) return localForm(phrase, resolved, "refine/issuer-of-document");
    }
    if (phrase.definite && phrase.inner === null) {
      const source = document === null ? onlySource(view, phrase, drafts) : document.issuer;
      if (source !== null) return localForm(phrase, source, "refine/issuer-of-document");
    }
    return ofPhrase(phrase, ruleId);
  };

  const resolve = (attribution: Attribution): ResolvedSpeaker | null => {
    const { speaker, issuer, ruleId } = attribution;
    if (speaker === null && attribution.implicit !== null)
      return elide(resolvePhrase(attribution.implicit, ruleId));
    if (speaker === null) return resolveElided(attribution, drafts);
    if (speaker.kind === "DOCUMENT" && issuer !== null) {
      const resolved = resolvePhrase(issuer, "refine/issuer-of-document");
      if (resolved !== null) return localForm(speaker, resolved, "refine/issuer-of-document");
    }
    return resolvePhrase(speaker, ruleId, attribution.gender);
  };

  const meantBy = (phrase: Phrase): Phrase | null => {
    const earlier =
      phrase.kind === "DOCUMENT"
        ? phrase.definite && phrase.inner === null && (document?.issuer ?? null)
        : BODIES.has(phrase.head?.term.head ?? "") &&
          findEarlier(view, phrase, drafts, people, bodies);
    if (earlier === false || earlier === null || earlier === "SEVERAL") return null;
    return earlier.phrase.first === phrase.first ? null : earlier.phrase;
  };

  return {
    resolve,
    meantBy,
    resolvePhrase,
    remember: (draft) => {
      drafts.push(draft);
      lastByEntity.set(draft.resolved.entity.id, draft);
      const { medium, issuer, sentence, speaker } = draft.attribution;
      const isDocument =
        medium?.kind === "STATEMENT" || speaker?.kind === "DOCUMENT" || issuer !== null;
      if (isDocument)
        document = { issuer: draft.resolved, hops: draft.hops, sentence: sentence.index };
    },
    rememberDocument: (known) => {
      document = known;
    },
    lastDocument: () => document,
    earlierDraft: (resolved) => lastByEntity.get(resolved.entity.id) ?? null,
  };
}

const BODIES: ReadonlySet<string> = new Set(["OUTLET", "ORGANIZATION"]);

/** "The company's leaked papers": the company has not said what stands in them. */
function isUnissued(view: View, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++)
    if ((view.hits[at] ?? []).some((hit) => isHitOf(hit, "NOUN") && hit.term.unissued)) return true;
  return false;
}
