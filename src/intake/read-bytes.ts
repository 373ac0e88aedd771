import { createReadStream } from "node:fs";
import { MAX_INPUT_BYTES } from "./limits.ts";
import { RefusedInput } from "./refusal.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EACCES: "you are not allowed to read it",
  EPERM: "you are not allowed to read it",
  ELOOP: "its path is a circle of symbolic links",
  ENAMETOOLONG: "its name is too long",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  ENXIO: "it is no regular file",
  EIO: "the disk reported an error",
};

/** The bytes of the file at `path`. Throws RefusedInput (NOT_FOUND, UNREADABLE, TOO_LARGE). */
export async function readBytesOfFile(path: string): Promise<Uint8Array> {
  return await readBytesOfStream(createReadStream(path));
}

/** The bytes of a stream, read no further than the limit. Throws RefusedInput (NOT_FOUND, UNREADABLE, TOO_LARGE). */
export async function readBytesOfStream(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk), "utf8");
      chunks.push(bytes);
      size += bytes.length;
      if (size > MAX_INPUT_BYTES) throw tooLarge();
    }
  } catch (error) {
    throw error instanceof RefusedInput ? error : unreadable(error);
  }
  return Buffer.concat(chunks);
}

/** The refusal that a file system error amounts to. */
export function unreadable(error: unknown): RefusedInput {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message =
    SENTENCES[code] ??
    `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
  const isMissing = code === "ENOENT" || code === "ENOTDIR";
  return new RefusedInput(isMissing ? "NOT_FOUND" : "UNREADABLE", message, error);
}

function tooLarge(): RefusedInput {
  return new RefusedInput(
    "TOO_LARGE",
    `it is larger than ${MAX_INPUT_BYTES} bytes (5 MB); cut it into its articles`,
  );
}
