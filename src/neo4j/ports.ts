import { connect, createServer } from "node:net";

const loopback = "127.0.0.1";

/** The wanted port where nothing uses it, else any free one. 0 asks for any. Never `except`. */
export async function freePort(wanted: number, except: number | null = null): Promise<number> {
  if (wanted !== 0 && wanted !== except && (await isFree(wanted))) return wanted;
  for (;;) {
    const port = await anyPort();
    if (port !== except) return port;
  }
}

/** Both ways are needed: some platforms let two programs listen, one on every address and one on loopback. */
async function isFree(port: number): Promise<boolean> {
  return !(await somebodyAnswers(port)) && (await canListen(port));
}

function somebodyAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: loopback });
    const answer = (value: boolean) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(500, () => answer(true));
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: loopback, exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: loopback }, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
