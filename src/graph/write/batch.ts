import type { EntityKind } from "../../model/entity.ts";
import { columnsOf } from "../columns.ts";
import { EDGES, type EdgeType, ENTITY_LABELS, NODES } from "../shape.ts";
import type { ExtractionRows } from "./rows.ts";
import {
  CREATE_CLAIMS,
  CREATE_EDGES,
  CREATE_FIGURES,
  MERGE_ENTITIES,
  MERGE_NAMES,
  MERGE_PROPOSITIONS,
  SET_ARTICLES,
} from "./statements.ts";

/** One statement with its columns and what it must create; null where a MERGE may find everything there. */
export interface Step {
  readonly name: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly creates: { readonly nodes: number; readonly relationships: number } | null;
}

/** Keys of dimension nodes that a step may skip, since this process has seen them committed. */
export type IsKnown = (id: string) => boolean;

const EDGES_BY_ROWS = [
  ["saidBy", "SAID_BY"],
  ["relayedBy", "RELAYED_BY"],
  ["mentions", "MENTIONS"],
  ["quotes", "QUOTES"],
  ["denies", "DENIES"],
  ["expresses", "EXPRESSES"],
  ["ofMetric", "OF_METRIC"],
  ["about", "ABOUT"],
  ["inPlace", "IN_PLACE"],
  ["partOf", "PART_OF"],
] as const satisfies readonly (readonly [keyof ExtractionRows, keyof typeof CREATE_EDGES])[];

/**
 * The statements that store a group of whole articles, in the one order that all writers keep: shared nodes first, sorted,
 * then what belongs to the articles. A statement without rows is left out. The articles are locked already.
 */
export function stepsOf(group: readonly ExtractionRows[], isKnown: IsKnown): readonly Step[] {
  const steps = [
    step(
      "articles",
      SET_ARTICLES,
      NODES.Article,
      group.map(({ article }) => article),
      [0, 0],
    ),
    ...entitySteps(group, isKnown),
    nameStep(group, isKnown),
    propositionStep(group),
    step(
      "claims",
      CREATE_CLAIMS,
      NODES.Claim,
      group.flatMap(({ claims }) => claims),
      [1, 1],
    ),
    step(
      "figures",
      CREATE_FIGURES,
      NODES.Figure,
      group.flatMap(({ figures }) => figures),
      [1, 1],
    ),
    ...EDGES_BY_ROWS.map(([rows, type]) =>
      step(
        type,
        CREATE_EDGES[type],
        edgeColumns(type),
        group.flatMap((article) => article[rows]),
        [0, 1],
      ),
    ),
  ];
  return steps.filter((candidate) => candidate !== null);
}

function step(
  name: string,
  cypher: string,
  columns: Readonly<Record<string, unknown>>,
  rows: readonly Readonly<Record<string, unknown>>[],
  [nodes, relationships]: readonly [number, number],
): Step | null {
  if (rows.length === 0) return null;
  const creates = { nodes: nodes * rows.length, relationships: relationships * rows.length };
  return { name, cypher, parameters: columnsOf(Object.keys(columns), rows), creates };
}

function edgeColumns(type: EdgeType): Readonly<Record<string, unknown>> {
  return { from: "TEXT", to: "TEXT", ...EDGES[type].columns };
}

function entitySteps(group: readonly ExtractionRows[], isKnown: IsKnown): readonly Step[] {
  const entities = distinctById(group.flatMap((article) => article.entities)).filter(
    ({ id }) => !isKnown(id),
  );
  const kinds = Object.keys(ENTITY_LABELS) as readonly EntityKind[];
  return kinds.flatMap((kind) => {
    const rows = entities.filter((entity) => entity.kind === kind);
    if (rows.length === 0) return [];
    const parameters = columnsOf(Object.keys(NODES.Entity), rows);
    return [{ name: `entities ${kind}`, cypher: MERGE_ENTITIES[kind], parameters, creates: null }];
  });
}

function nameStep(group: readonly ExtractionRows[], isKnown: IsKnown): Step | null {
  const owners = new Map(group.flatMap(({ hasName }) => hasName.map(({ from, to }) => [to, from])));
  const rows = distinctById(group.flatMap(({ names }) => names))
    .filter(({ id }) => !isKnown(id))
    .map((name) => ({ ...name, entityId: owners.get(name.id) ?? null }));
  if (rows.length === 0) return null;
  const parameters = columnsOf([...Object.keys(NODES.Name), "entityId"], rows);
  return { name: "names", cypher: MERGE_NAMES, parameters, creates: null };
}

/** Most are new, so none is remembered: that would only drive entities out of the memory. */
function propositionStep(group: readonly ExtractionRows[]): Step | null {
  const rows = distinctById(group.flatMap(({ propositions }) => propositions));
  if (rows.length === 0) return null;
  const parameters = columnsOf(Object.keys(NODES.Proposition), rows);
  return { name: "propositions", cypher: MERGE_PROPOSITIONS, parameters, creates: null };
}

/** Each id once, sorted: locks are taken in this order everywhere. */
function distinctById<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
