import { expect, test } from "vitest";
import { refusalOf } from "../../src/graph/write/refusal.ts";
import { economistEstimates } from "../../src/series/adapters/economist-estimates.ts";
import { extractionOfRecord } from "../../src/series/extraction-of-record.ts";
import { estimatesFile } from "../support/series-files.ts";

const HEADING = estimatesFile.text.split("\n")[0] ?? "";

function extractionsOf(text: string) {
  const { records } = economistEstimates.read([{ name: "estimates.csv", text }]);
  return records.map((record) => extractionOfRecord(economistEstimates, record));
}

test("an estimate is its estimator's, through whom it was learned and The Economist", () => {
  const told = extractionsOf(estimatesFile.text).flatMap(({ claims, entities }) => {
    const keys = new Map(entities.map(({ id, key, name }) => [id, key ?? name]));
    return claims.map(({ speaker, chain, chainStatus, figures }) => ({
      who: `${speaker?.text} = ${keys.get(speaker?.entityId ?? "")} ${speaker?.kind} ${chainStatus}`,
      through: chain.map(({ role, text, entityId }) => `${role} ${text} = ${keys.get(entityId)}`),
      figures: figures.map(
        ({ value, min, max, qualifier, metric, verbatim }) =>
          `${qualifier} ${value ?? `${min}-${max}`} ${metric} "${verbatim.text.slice(0, 9)}"`,
      ),
    }));
  });
  const economist = "REPUBLISHER  = outlet/the-economist";
  expect(told).toEqual([
    {
      who: "US officials = US officials ANONYMOUS ANONYMOUS_ROOT",
      through: ["OUTLET NYT = outlet/new-york-times", economist],
      figures: ['ABOUT 20000 PERSONNEL_KILLED "20000"'],
    },
    {
      who: "CSIS = org/csis ORGANIZATION COMPLETE",
      through: [economist],
      figures: ['BETWEEN 60000-70000 PERSONNEL_KILLED "60000,369"'],
    },
    {
      who: "UK MoD = org/gb-defence-ministry ORGANIZATION COMPLETE",
      through: [economist],
      figures: ['ABOUT 185000.5 PERSONNEL_KILLED_OR_WOUNDED "185000.5"'],
    },
  ]);
});

test("what came through The Economist itself is not carried by it twice", () => {
  const [extraction] = extractionsOf(
    `${HEADING}\n2022-07-24,US officials (via The Economist),russia,a_1,estimate,15000,150,1,deaths`,
  );
  expect(extraction?.claims[0]?.chain.map(({ role }) => role)).toEqual(["OUTLET"]);
});

test("the anonymous of two estimates are two", () => {
  const [a, b] = extractionsOf(
    `${HEADING}\n2022-07-24,US officials,russia,a_1,estimate,15000,150,1,deaths\n2022-08-24,US officials,russia,a_2,estimate,15000,150,1,deaths`,
  ).map(({ claims }) => claims[0]?.speaker?.entityId);
  expect(a).toBeDefined();
  expect(a).not.toBe(b);
});

test("every claim may be stored", () => {
  const refusals = extractionsOf(estimatesFile.text).map(refusalOf);
  expect(refusals).toEqual([null, null, null]);
});

test.for([
  ["a date that is none", "2022-13-01,CSIS,russia,x,estimate,1,1,1,deaths", "its date"],
  ["an unknown source", "2022-08-11,Uncle Bob,russia,x,estimate,1,1,1,deaths", "its source"],
  ["an unknown relayer", "2022-08-11,CSIS (via Bob),russia,x,estimate,1,1,1,deaths", "its source"],
  ["a number that is none", "2022-08-11,CSIS,russia,x,estimate,1e9,1,1,deaths", "its estimate"],
  ["an end alone", "2022-08-11,CSIS,russia,x,estimate_low,1,1,1,deaths", "one end"],
  ["an unknown kind", "2022-08-11,CSIS,russia,x,estimate,1,1,1,losses", "its source_type"],
  ["a cell too few", "2022-08-11,CSIS,russia,x,estimate,1,1,deaths", "the heading has"],
] as const)("%s is refused by its line", ([, line, reason]) => {
  const text = `${HEADING}\n${line}\n2022-08-12,CSIS,russia,y,estimate,7,1,1,deaths\n`;
  const { records, refused } = economistEstimates.read([{ name: "e.csv", text }]);
  expect(refused).toEqual([
    { file: "e.csv", line: 2, reason: expect.stringMatching(`^${reason}`) },
  ]);
  expect(records.map(({ line: at }) => at)).toEqual([3]);
});

test("a table of another kind is refused whole", () => {
  const { records, refused } = economistEstimates.read([{ name: "e.csv", text: "a,b\n1,2\n" }]);
  expect(records).toEqual([]);
  expect(refused).toEqual([
    { file: "e.csv", line: 1, reason: expect.stringContaining("the heading lacks date") },
  ]);
});
