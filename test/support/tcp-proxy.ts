import { connect, createServer, type Server, type Socket } from "node:net";

/** COMMIT as Bolt writes it: one chunk of two bytes, then the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A proxy in front of a Bolt server that can lose what the server answers to a COMMIT. */
export class CommitProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #commitsToLose = 0;
  #lost = 0;

  constructor(host: string, port: number) {
    this.#server = createServer((client) => this.#join(client, connect(port, host)));
  }

  /** Number of COMMITs that reached the server and whose reply was lost. */
  get lost(): number {
    return this.#lost;
  }

  /** The next `count` COMMITs reach the server; their replies, and the connections, are lost. */
  loseReplies(count: number): void {
    this.#commitsToLose = count;
  }

  /** Begins to listen on a free port of the loopback and resolves with its number. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
    return address.port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(client: Socket, upstream: Socket): void {
    let isLosing = false;
    let tail = Buffer.alloc(0);
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", end);
      socket.on("close", () => {
        this.#sockets.delete(socket);
        end();
      });
    }
    client.on("data", (chunk) => {
      // The six bytes may come in two pieces.
      const seen = Buffer.concat([tail, chunk]);
      tail = seen.subarray(-(COMMIT.length - 1));
      if (this.#commitsToLose > 0 && seen.includes(COMMIT)) {
        this.#commitsToLose -= 1;
        isLosing = true;
      }
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (!isLosing) {
        client.write(chunk);
        return;
      }
      // The server answers only after it has committed.
      this.#lost += 1;
      end();
    });
  }
}
