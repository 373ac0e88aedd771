/** A query to try on the samples, and what its answer shows. */
export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

/** The three questions that Isnad is for, asked of the samples. In ASCII, so that any terminal shows and copies them. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    title: "Who claimed this number, and how did it reach us?",
    query: `query WhoClaimed {
  whoClaimed(about: "1 094 610") {
    edges { node {
      speaker { name country }
      chains { hops { position role name } }
      claims { stance text outlet publishedAt }
    } }
  }
}`,
  },
  {
    title: "What did one agency carry?",
    query: `query CarriedByTass {
  claims(filter: { relayedBy: "TASS" }) {
    edges { node {
      speaker { name }
      text
      chain { position role name }
      chainStatus
    } }
  }
}`,
  },
  {
    title: "What do the parties say about the same losses?",
    query: `query RivalLosses {
  competingFigures(metric: "PERSONNEL_KILLED_OR_WOUNDED", periodKind: WINDOW) {
    groups { subject { name } sides {
      speaker { name }
      figures { verbatim qualifier value }
    } }
    verdicts { kind reasons }
  }
}`,
  },
];
