/** What the person who waits may be told. Bytes and files only grow within one start. */
export type Neo4jProgress =
  | { readonly kind: "STEP"; readonly message: string }
  | { readonly kind: "NOTICE"; readonly message: string }
  | {
      readonly kind: "DOWNLOAD";
      readonly filesDone: number;
      readonly filesTotal: number;
      readonly bytesDone: number;
      readonly bytesTotal: number;
    };

export type OnProgress = (progress: Neo4jProgress) => void;
