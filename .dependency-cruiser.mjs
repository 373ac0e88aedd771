// Who may import whom. The table below is the architecture; every rule is derived from it.

/** Each layer by the files that belong to it, as a pattern over paths from the project's root. */
const LAYERS = {
  model: "^src/model/",
  text: "^src/text/",
  intake: "^src/intake/",
  "languages/pack": "^src/languages/(?!registry\\.ts$)[^/]+\\.ts$",
  "languages/slavic": "^src/languages/slavic/",
  "languages/world": "^src/languages/world/",
  "languages/ar": "^src/languages/ar/",
  "languages/en": "^src/languages/en/",
  "languages/ru": "^src/languages/ru/",
  "languages/uk": "^src/languages/uk/",
  "languages/registry": "^src/languages/registry\\.ts$",
  "extract/extractor": "^src/extract/extractor\\.ts$",
  extract: "^src/extract/(?!extractor\\.ts$)",
  compare: "^src/compare/",
  series: "^src/series/",
  graph: "^src/graph/",
  neo4j: "^src/neo4j/",
  api: "^src/api/",
  llm: "^src/llm/",
  config: "^src/config\\.ts$",
  ingest: "^src/ingest\\.ts$",
  start: "^src/start\\.ts$",
  cli: "^src/cli/",
  main: "^src/main\\.ts$",
};

const LANGUAGES = ["languages/ar", "languages/en", "languages/ru", "languages/uk"];
const SHARED_BY_LANGUAGES = ["languages/slavic", "languages/world"];
const PURE = ["model", "text", "languages/pack", ...LANGUAGES, ...SHARED_BY_LANGUAGES];
const EXTRACTION = ["extract", "extract/extractor"];
const BELOW_INGEST = [
  ...["model", "text", "intake", "languages/pack", "languages/registry", ...EXTRACTION],
  ...["compare", "series", "graph", "llm", "config"],
];

/** A layer may import itself, the layers named here, and nothing else of ours. */
const MAY_IMPORT = {
  model: [],
  text: ["model"],
  intake: ["model", "text"],
  "languages/pack": ["model", "text"],
  "languages/slavic": ["model", "languages/pack"],
  "languages/world": ["model", "languages/pack"],
  "languages/ar": ["model", "languages/pack", "languages/world"],
  "languages/en": ["model", "languages/pack", "languages/world"],
  "languages/ru": ["model", "languages/pack", "languages/slavic", "languages/world"],
  "languages/uk": ["model", "languages/pack", "languages/slavic", "languages/world"],
  "languages/registry": ["model", "languages/pack", ...LANGUAGES],
  "extract/extractor": ["model", "text", "languages/pack"],
  extract: ["model", "text", "languages/pack", "extract/extractor"],
  compare: ["model"],
  series: ["model", "languages/world"],
  graph: ["model"],
  neo4j: ["config"],
  api: ["model", "graph", "compare", "ingest"],
  llm: ["model", "extract/extractor"],
  config: [],
  ingest: BELOW_INGEST,
  start: [...BELOW_INGEST, "neo4j", "api", "ingest"],
  cli: [...BELOW_INGEST, "neo4j", "api", "ingest", "start"],
  main: [...BELOW_INGEST, "neo4j", "api", "ingest", "start", "cli"],
};

const INSTEAD = {
  model: "model is the ground: move what it needs into model, or the importing code out of it.",
  text: "text knows no language and no extraction: take what differs by language from the pack, as an argument.",
  intake: "intake ends at an Article: hand it to ingest, which calls what comes next.",
  "languages/pack":
    "the pack is a contract of types: let the pack supply the value, not import it.",
  "languages/slavic":
    "shared Slavic forms serve ru and uk: move what belongs to one language there.",
  "languages/world": "world knows identities only: keep what one language adds in its own folder.",
  "languages/ar": "a language is data behind languages/pack: ask for a new member there.",
  "languages/en": "a language is data behind languages/pack: ask for a new member there.",
  "languages/ru": "a language is data behind languages/pack: share forms with uk in slavic.",
  "languages/uk": "a language is data behind languages/pack: share forms with ru in slavic.",
  "languages/registry":
    "the registry only maps codes to packs: put the logic into extract or the pack.",
  "extract/extractor": "the contract names types only: keep the work in the pipeline behind it.",
  extract:
    "extract is pure and speaks no language: add what it needs to languages/pack, return the rest as data.",
  compare: "compare is pure over model: let api read the graph and pass the claims in.",
  series:
    "series turns rows of a data set into extractions: let a command read the files and store what comes out.",
  graph: "graph stores and reads model types: let ingest or api join it with other parts.",
  neo4j:
    "neo4j finds or starts a server and returns its address: let start.ts join it with the graph.",
  api: "api answers from graph and compare: reach extraction through ingest only.",
  llm: "llm is one more Extractor: take languages and storage out of it, and wire it in ingest.",
  config: "config is read by others: pass values out of it, import nothing into it.",
  ingest:
    "ingest joins article, extract and graph: what serves or starts belongs into start.ts or cli.",
  start: "start joins the parts: what reads arguments belongs into cli.",
  cli: "a command is thin: main calls it, not the other way round.",
  main: "main is the top: move what others need out of it.",
};

const layerRules = Object.entries(LAYERS).map(([layer, path]) => ({
  name: `layer-${layer.replaceAll("/", "-")}`,
  comment: INSTEAD[layer],
  severity: "error",
  from: { path },
  to: {
    path: "^src/",
    pathNot: [path, ...MAY_IMPORT[layer].map((allowed) => LAYERS[allowed])],
  },
}));

const inPackage = (...names) => names.map((name) => `(^|node_modules/)${name}(/|$)`);
const pureFiles = [...PURE, ...EXTRACTION, "compare", "series"].map((layer) => LAYERS[layer]);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: "every-file-in-a-layer",
      comment: "Put the file into a folder of the table above, or add its layer to the table.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: Object.values(LAYERS) },
    },
    {
      name: "every-importer-in-a-layer",
      comment: "Put the file into a folder of the table above, or add its layer to the table.",
      severity: "error",
      from: { path: "^src/", pathNot: Object.values(LAYERS) },
      to: {},
    },
    {
      name: "config-types-only-in-neo4j",
      comment: "Take the settings as an argument and import only their type from config.ts.",
      severity: "error",
      from: { path: LAYERS.neo4j },
      to: { path: LAYERS.config, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "driver-only-in-graph",
      comment:
        "Call a function of src/graph; the readiness probe in src/neo4j is the one exception.",
      severity: "error",
      from: { path: "^src/", pathNot: [LAYERS.graph, LAYERS.neo4j] },
      to: { path: inPackage("neo4j-driver") },
    },
    {
      name: "apollo-only-in-api",
      comment: "Keep GraphQL inside src/api and let the rest speak in model types.",
      severity: "error",
      from: { path: "^src/", pathNot: [LAYERS.api] },
      to: {
        path: inPackage(
          ...["@apollo", "@as-integrations", "@escape\\.tech", "graphql"],
          ...["graphql-jit", "graphql-query-complexity"],
        ),
      },
    },
    {
      name: "pure-parts-touch-no-world",
      comment:
        "Take files, network, processes and time as arguments; read them in intake, cli or start.",
      severity: "error",
      from: { path: pureFiles },
      to: { dependencyTypes: ["core"], pathNot: ["^(node:)?(crypto|util|assert|zlib|buffer)$"] },
    },
    {
      name: "pure-parts-fetch-nothing",
      comment: "Take what was fetched as an argument; fetch in intake, cli or start.",
      severity: "error",
      from: { path: pureFiles },
      to: { path: inPackage("undici", "fastify", "neo4j-driver", "commander") },
    },
    {
      name: "no-circular",
      comment: "Move what both files need into a third one that imports neither.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Use the file from somewhere or delete it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", LAYERS.main] },
      to: {},
    },
    {
      name: "no-import-of-tests",
      comment:
        "Move what the product needs into src; tests, evaluation and benchmarks import it from there.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|eval|bench|scripts)/" },
    },
    {
      name: "no-unresolvable",
      comment: "Correct the path, or add the package to package.json.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency-in-src",
      comment: "Move the package from devDependencies to dependencies, or stop using it in src.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
