import type { Api } from "../../src/api/create-api.ts";
import type { Judging } from "../../src/api/parts.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { recordJudgement, undoJudgement } from "../../src/graph/judgements/record-judgement.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { type Answer, ask, openApi, parts } from "../api/api-kit.ts";
import { bridgeReport, ferryReport } from "../support/bridge-articles.ts";

/** Id of an entity of the two bridge articles. */
export const idOf = (name: string): string => {
  const entities = [...bridgeReport.entities, ...ferryReport.entities];
  return entities.find((entity) => entity.name === name)?.id ?? name;
};

export const TOKEN = "a token of sixteen and more".replaceAll(" ", "-");
export const JUDGEMENT = `id verdict by at why stands undoneBy { by why } undoes { id }
  a { id verbatim entity { name } claim { text } } b { id verbatim entity { name } claim { text } }`;
export const JUDGE = `mutation ($a: ID!, $b: ID!, $verdict: JudgementVerdict!, $by: String! = "Ann", $why: String! = "One office, one person.") {
  judge(a: $a, b: $b, verdict: $verdict, by: $by, why: $why) { outcome reason judgement { ${JUDGEMENT} } } }`;
export const UNDO = `mutation ($id: ID!) { undoJudgement(id: $id, by: "Ben", why: "A mix-up.") { outcome reason judgement { ${JUDGEMENT} } } }`;

/** An API whose judgements are made a day apart, with what a test does with it. */
export async function openJudging(graph: Graph) {
  let day = 0;
  const now = () => `2030-03-${String(++day).padStart(2, "0")}T00:00:00.000Z`;
  const judging: Judging = {
    judge: (offered) => recordJudgement(graph, { ...offered, at: now() }),
    undo: (offered) => undoJudgement(graph, { ...offered, at: now() }),
  };
  const sent: string[] = [];
  const read: Graph["read"] = (name, work, settings) => {
    sent.push(name);
    return graph.read(name, work, settings);
  };
  const api: Api = await openApi(createGraphReader({ read }), {
    writeToken: TOKEN,
    parts: { ...parts, judging },
  });
  const answerTo = async (query: string, variables: object = {}) =>
    dataOf(await ask(api, query, { ...variables }));
  const write = async (query: string, variables: object) =>
    dataOf(await ask(api, query, { ...variables }, { authorization: `Bearer ${TOKEN}` }));
  return {
    ...{ api, answerTo, write },
    /** Names of the statements sent, in their order. */
    sent,
    judge: async (a: string, b: string, verdict: string, over: object = {}) =>
      (await write(JUDGE, { a, b, verdict, ...over })).judge,
    undo: async (id: string) => (await write(UNDO, { id })).undoJudgement,
    startAgain: (): void => {
      day = 0;
    },
  };
}

function dataOf(answer: Answer) {
  if (answer.body.errors !== undefined) throw new Error(answer.text);
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests are about
  return answer.body.data as any;
}
