import type { CueMeaning } from "../../languages/attribution-terms.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { BOUNDS, type Bound } from "../bounds.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import type { Phrase } from "../reading/phrase.ts";
import { functionAt, type SentenceRange, type View } from "../reading/view.ts";
import { recognizeInner, recognizeSentence } from "../recognize-sentence.ts";
import { carrierRole, type FoundHop, hopOf } from "../relays/found-hop.ts";
import { readMedium } from "../relays/medium.ts";
import { readAddressee } from "../relays/told-outlet.ts";
import { arrange } from "./arrange.ts";
import { BACKWARD, readProvenance } from "./backward-attribution.ts";
import { carryHops } from "./carry-hops.ts";
import { type Content, closeContent } from "./close-content.ts";
import { pastRumour } from "./denials.ts";
import { withFurtherClauses } from "./further-clauses.ts";
import { createSpeakerResolver, type SpeakerResolver } from "./resolve-speakers.ts";
import type { Draft } from "./resolved.ts";

/** Cues that yielded nothing, for the diagnostics. */
export interface DraftedArticle {
  readonly drafts: readonly Draft[];
  readonly unresolved: readonly Attribution[];
  /** Bounds at which something was left out. */
  readonly reached: ReadonlySet<Bound>;
}

/** Reads the sentences in order and carries speakers, documents and carriers from one to the next. */
export function draftClaims(view: View, book: EntityBook): DraftedArticle {
  return new Drafting(view, book).run();
}

class Drafting {
  private readonly view: View;
  private readonly resolver: SpeakerResolver;
  private readonly drafts: Draft[] = [];
  private readonly unresolved: Attribution[] = [];
  private readonly reached = new Set<Bound>();

  constructor(view: View, book: EntityBook) {
    this.view = view;
    this.resolver = createSpeakerResolver(view, book);
  }

  run(): DraftedArticle {
    for (const sentence of this.view.sentences) {
      if (this.reached.has("claims")) break;
      this.readSentence(sentence);
    }
    return { drafts: this.drafts, unresolved: this.unresolved, reached: this.reached };
  }

  private readSentence(sentence: SentenceRange): void {
    const provenance = readProvenance(this.view, sentence);
    if (provenance !== null) {
      this.attachBackward(sentence, provenance);
      return;
    }
    const arranged = arrange(
      this.view,
      withFurtherClauses(this.view, recognizeSentence(this.view, sentence)),
    );
    for (const { attribution, limit } of arranged) this.take(attribution, limit);
    this.takeRepublisher(sentence);
  }

  private take(attribution: Attribution, limit: number): void {
    if (attribution.isTrailing && this.takeAsHop(attribution)) return;
    const content = this.contentOf(attribution, limit);
    if (content === null) return;
    const draft = this.draft(attribution, content, null);
    if (draft === null) return;
    draft.hops = [...draft.hops, ...this.trailingMedium(draft, limit)];
    for (const inner of recognizeInner(this.view, attribution, content.first, content.last))
      this.takeInner(inner, draft);
  }

  private contentOf(attribution: Attribution, limit: number): Content | null {
    const content = closeContent(this.view, attribution, limit);
    if (content === null || attribution.meaning.stance !== "DENIES") return content;
    const denied = pastRumour(this.view, content.first, content.last);
    return denied === null || denied >= content.last
      ? content
      : { ...content, first: denied, from: this.view.words[denied]?.from ?? content.from };
  }

  private draft(attribution: Attribution, content: Content, outer: Draft | null): Draft | null {
    if (this.drafts.length >= BOUNDS.claims) {
      this.reached.add("claims");
      return null;
    }
    const resolved = this.resolver.resolve(attribution);
    if (resolved === null) {
      this.unresolved.push(attribution);
      return null;
    }
    const coSpeakers = attribution.coSpeakers.flatMap(
      (phrase) => this.resolver.resolvePhrase(phrase, attribution.ruleId) ?? [],
    );
    const draft: Draft = {
      attribution,
      content,
      resolved,
      coSpeakers,
      hops: attribution.hops,
      outer,
      flags: new Set(),
      ruleIds: [attribution.ruleId],
    };
    if (resolved.isElided) draft.flags.add("ELIDED_SPEAKER");
    if (content.repaired) draft.flags.add("QUOTE_REPAIRED");
    draft.hops = this.hopsOf(draft);
    if (draft.hops.some((hop) => hop.carried)) draft.flags.add("CARRIED_CHAIN");
    this.drafts.push(draft);
    if (outer === null) this.resolver.remember(draft);
    return draft;
  }

  private hopsOf(draft: Draft): readonly FoundHop[] {
    const { attribution, resolved, outer } = draft;
    if (outer !== null) return this.innerHops(outer, attribution);
    const voucher = this.voucherOf(draft);
    const own = attribution.hops.filter(
      (hop) => hop.phrase === null || hop.phrase.first !== resolved.phrase.first,
    );
    if (own.length > 0 || voucher.length > 0) return [...own, ...voucher];
    if (attribution.speaker?.kind === "DOCUMENT")
      return carriedAlong(this.resolver.lastDocument()?.hops ?? []);
    if (
      resolved.speaker.kind === "ANONYMOUS" &&
      resolved.speaker.ruleId === "refine/definite-mention"
    ) {
      return carriedAlong(
        this.resolver.earlierDraft(resolved)?.hops.filter((hop) => hop.reach === "SPEAKER") ?? [],
      );
    }
    const earlier = this.drafts.filter(
      (one) => one.outer === null && one.attribution.sentence.placement === "BODY",
    );
    const isOneSource =
      earlier.length > 1 && earlier.every((one) => one.resolved.entity.id === resolved.entity.id);
    return carryHops(draft, this.drafts.findLast((one) => one.outer === null) ?? null, isOneSource);
  }

  /** "A witness of Reuters": the outlet vouches for a source that it does not name. */
  private voucherOf({ resolved }: Draft): readonly FoundHop[] {
    const { phrase, speaker } = resolved;
    if (
      speaker.kind !== "ANONYMOUS" ||
      phrase.inner === null ||
      speaker.ruleId === "refine/definite-mention"
    )
      return [];
    const role = carrierRole(this.view, phrase.inner);
    return role === null ? [] : [hopOf(phrase.inner, role, "relays/voucher", "SPEAKER")];
  }

  /** Whoever repeats the words stands in their chain, then his own carriers that are named in the same sentence. */
  private innerHops(outer: Draft, attribution: Attribution): readonly FoundHop[] {
    const { phrase } = outer.resolved;
    const quoterRole =
      outer.resolved.speaker.kind === "OUTLET"
        ? (carrierRole(this.view, phrase) ?? "OUTLET")
        : "QUOTER";
    const name = phrase.personName ?? { first: phrase.first, last: phrase.last, from: phrase.from };
    const quoter: FoundHop = {
      role: quoterRole,
      name,
      phrase,
      ruleId: attribution.ruleId,
      reach: "NONE",
      carried: false,
    };
    return [quoter, ...outer.hops.filter((hop) => !hop.carried && hop.reach !== "NONE")];
  }

  private takeInner(attribution: Attribution, outer: Draft): void {
    const isQuoted = attribution.ruleId === "attribution/quoted-speaker";
    const content = closeContent(this.view, attribution, outer.content.last);
    if (content === null) return;
    this.draft(attribution, isQuoted ? { ...content, mode: "DIRECT" } : content, outer);
  }

  /** A tail that names a carrier of words that have a speaker already is a hop; true where it was taken so. */
  private takeAsHop(attribution: Attribution): boolean {
    const last = this.drafts.findLast((draft) => draft.outer === null);
    const { speaker, sentence, start } = attribution;
    if (
      last === undefined ||
      speaker === null ||
      last.attribution.sentence.index !== sentence.index
    )
      return false;
    if (last.attribution.start >= start) return false;
    if (last.hops.length >= BOUNDS.nesting) {
      this.reached.add("nesting");
      return true;
    }
    const role = carrierRole(this.view, speaker) ?? "REPUBLISHER";
    last.hops = [
      ...last.hops,
      hopOf(speaker, role, attribution.ruleId, "NONE"),
      ...attribution.hops,
    ];
    last.ruleIds.push(attribution.ruleId);
    return true;
  }

  /** "..., in the statement that the agency published on Telegram": behind the words, the way they came. */
  private trailingMedium({ content }: Draft, limit: number): readonly FoundHop[] {
    for (let at = content.last; at < limit; at++) {
      const medium = readMedium(this.view, at, limit);
      if (medium !== null) return medium.hops.map((hop) => ({ ...hop, reach: "NONE" }));
    }
    return [];
  }

  /** "Could not be verified by Reuters, which carried the news": the note names a carrier. */
  private takeRepublisher(sentence: SentenceRange): void {
    const last = this.drafts.findLast((draft) => draft.outer === null);
    if (last === undefined || last.attribution.sentence.index !== sentence.index) return;
    for (let at = last.content.last; at < sentence.last; at++) {
      const note = functionAt(this.view, at, "VERIFICATION");
      const told =
        note === undefined ? null : readAddressee(this.view, note.last + 1, sentence.last);
      if (last.hops.length >= BOUNDS.nesting) return;
      if (told?.hop == null || functionAt(this.view, told.next, "RELATIVE") === undefined) continue;
      last.hops = [...last.hops, { ...told.hop, role: "REPUBLISHER", reach: "NONE" }];
      last.ruleIds.push("relays/republisher-in-note");
    }
  }

  /** A sentence that cited nobody is cited after all: the next one tells who said it. */
  private citeWhole(sentence: SentenceRange, issuer: Phrase, hops: readonly FoundHop[]): void {
    const attribution: Attribution = {
      ruleId: BACKWARD,
      sentence,
      cue: [],
      meaning: CARRIED_MEANING,
      speaker: issuer,
      implicit: null,
      further: null,
      coSpeakers: [],
      gender: null,
      number: null,
      hops,
      medium: null,
      issuer: null,
      start: sentence.first,
      complement: "THAT",
      contentFirst: sentence.first,
      contentFrom: this.view.words[sentence.first]?.from ?? 0,
      contentLast: sentence.last,
      isTrailing: true,
      outer: null,
    };
    const content = closeContent(this.view, attribution, sentence.last);
    const draft = content === null ? null : this.draft(attribution, content, null);
    draft?.flags.add("BACKWARD_ATTRIBUTION");
  }

  private attachBackward(
    sentence: SentenceRange,
    provenance: { issuer: Attribution["issuer"]; hops: readonly FoundHop[] },
  ): void {
    const issuer =
      provenance.issuer === null ? null : this.resolver.resolvePhrase(provenance.issuer, BACKWARD);
    const before = this.drafts.filter(
      (draft) =>
        draft.outer === null && draft.attribution.sentence.paragraph === sentence.paragraph,
    );
    const last = before.at(-1);
    if (last !== undefined && last.attribution.sentence.index >= sentence.index - 2) {
      for (const draft of before.toReversed()) {
        if (draft.resolved.entity.id !== last.resolved.entity.id) break;
        if (draft.hops.length === 0) draft.hops = provenance.hops;
        draft.flags.add("BACKWARD_ATTRIBUTION");
        draft.ruleIds.push(BACKWARD);
      }
    }
    const previous = this.view.sentences[sentence.index - 1];
    const isUncited =
      previous !== undefined &&
      previous.paragraph === sentence.paragraph &&
      last?.attribution.sentence.index !== previous.index;
    if (isUncited && provenance.issuer !== null)
      this.citeWhole(previous, provenance.issuer, provenance.hops);
    this.resolver.rememberDocument({
      issuer: issuer ?? last?.resolved ?? null,
      hops: provenance.hops,
      sentence: sentence.index,
    });
  }
}

const CARRIED_MEANING: CueMeaning = {
  lemma: "carried",
  cueClass: "SAY",
  act: "STATE",
  stance: "ASSERTS",
  certainty: "CERTAIN",
  outletDistance: "NEUTRAL",
  governs: ["THAT"],
};

function carriedAlong(hops: readonly FoundHop[]): readonly FoundHop[] {
  return hops.map((hop) => ({ ...hop, carried: true }));
}
