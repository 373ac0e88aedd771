import { contentId } from "../../model/content-id.ts";
import type { Figure } from "../../model/figure.ts";
import { interestOf } from "../../model/interest.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import type { View } from "../reading/view.ts";
import type { FoundFigure } from "./found-figure.ts";

/**
 * The claim's figures from those found in its sentence. `all` is the whole sentence's list, into which `partOfIndex` points;
 * a whole that belongs to another claim is no part's whole here. `country` is the speaker's, for whose side a figure speaks of.
 */
export function buildFigures(
  view: View,
  book: EntityBook,
  claimId: string,
  figures: readonly FoundFigure[],
  all: readonly FoundFigure[],
  country: string | null,
): readonly Figure[] {
  const ids = figures.map(({ passage }) =>
    contentId(["figure", claimId, passage.start, passage.end]),
  );
  const { publishedAt } = view.article;
  return figures.map((figure, index) => {
    const whole = figure.partOfIndex === null ? undefined : all[figure.partOfIndex];
    const { subject } = figure;
    return {
      id: ids[index] ?? "",
      verbatim: figure.passage,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      qualifier: figure.qualifier,
      unit: figure.unit,
      noun: figure.noun?.text ?? null,
      metric: figure.metric,
      subjectId:
        subject?.country == null
          ? null
          : (book.curated(`state/${subject.country.toLowerCase()}`)?.id ?? null),
      placeId: null,
      period: figure.period,
      asOf: asOfFigure(figure, publishedAt),
      partOf: whole === undefined ? null : (ids[figures.indexOf(whole)] ?? null),
      interest: interestOf(country, subject?.country ?? null),
      flags: figure.wordingDiffers ? ["WORDING_DIFFERS"] : [],
      ruleId: figure.ruleId,
    };
  });
}

/** The day up to which the text says that it counted, else the article's own. A count up to a day to come speaks for no such day. */
function asOfFigure({ period }: FoundFigure, publishedAt: string | null): string | null {
  const published = publishedAt?.slice(0, "2025-02-03".length) ?? null;
  const counted = period?.kind === "CUMULATIVE" ? period.to : null;
  return counted !== null && (published === null || counted <= published) ? counted : published;
}
