import { fileURLToPath } from "node:url";
import { type Api, type ApiSettings, createApi } from "../../src/api/create-api.ts";
import type { ApiParts } from "../../src/api/parts.ts";
import type { GraphReader } from "../../src/graph/read/graph-reader.ts";
import { searchKey } from "../../src/text/search-key.ts";

export const browserFolder = fileURLToPath(new URL("../../browser", import.meta.url));

export const parts: ApiParts = {
  version: "1.2.3",
  searchKey,
  wordForms: () => [],
  readWordOf: () => (word) => ({ kind: "WORD", form: word }),
  readNumber: () => null,
  ingest: null,
  judging: null,
  readiness: async () => ({ isReady: true, reason: null }),
  browser: null,
};

export function openApi(graph: GraphReader, settings: Partial<ApiSettings> = {}): Promise<Api> {
  return createApi({
    graph,
    parts,
    port: 0,
    hasIntrospection: true,
    writeToken: null,
    examples: [{ title: "Who said it", query: '{ whoClaimed(about: "bridge") { complete } }' }],
    browserFolder,
    log: () => {},
    ...settings,
  });
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: { readonly code: string };
    }[];
    readonly extensions?: { readonly cost?: number };
  };
}

/** Sends one operation as JSON. */
export async function ask(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return send(api, JSON.stringify({ query, variables }), {
    "content-type": "application/json",
    ...headers,
  });
}

/** Sends any body. */
export async function send(
  api: Api,
  payload: string | Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const response = await api.inject({ method: "POST", url: "/graphql", headers, payload });
  return { status: response.statusCode, text: response.body, body: response.json() };
}
