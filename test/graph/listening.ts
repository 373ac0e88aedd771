import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** The hex addresses that a Linux process listens on, as /proc/net writes them: "0100007F" is 127.0.0.1. */
export function listeningAddresses(pid: number): string[] {
  const inodes = socketInodes(pid);
  const tables = ["tcp", "tcp6"].flatMap((name) =>
    readFileSync(`/proc/${pid}/net/${name}`, "latin1").split("\n").slice(1),
  );
  return tables
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === "0A" && inodes.has(fields[9] ?? ""))
    .map((fields) => (fields[1] ?? "").split(":")[0] ?? "");
}

function socketInodes(pid: number): Set<string> {
  const folder = `/proc/${pid}/fd`;
  const inodes = new Set<string>();
  for (const name of readdirSync(folder)) {
    const inode = /^socket:\[(\d+)\]$/.exec(targetOf(join(folder, name)))?.[1];
    if (inode !== undefined) inodes.add(inode);
  }
  return inodes;
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    // Closed since the folder was listed.
    return "";
  }
}
