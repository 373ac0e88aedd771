import { defineConfig } from "@eddeee888/gcg-typescript-resolver-files";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** Resolver types and a resolver file for every field that a parent type lacks; what is written is committed. */
const config: CodegenConfig = {
  schema: "schema.graphql",
  importExtension: ".ts",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/api": defineConfig({
      mode: "merged",
      resolverGeneration: "minimal",
      scalarsModule: false,
      mappersRelativeTargetDir: "src/api",
      resolverRelativeTargetDir: "resolvers",
      resolverMainFile: "generated/resolvers.ts",
      resolverTypesPath: "generated/types.ts",
      typeDefsFilePath: "generated/type-defs.ts",
      mergeSchema: false,
      scalarsOverrides: {
        ID: { type: "string" },
        Instant: { type: "string" },
        CountryCode: { type: "string" },
        MetricCode: { type: "string" },
      },
      typesPluginsConfig: {
        contextType: "../context.ts#Context",
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        avoidOptionals: { field: true },
      },
    }),
  },
};

export default config;
