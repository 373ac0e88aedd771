/** Another program listens where the API should. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  readonly code = "PORT_TAKEN";
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(
      `Port ${port} is used by another program, so the API cannot listen there. Stop that program, or choose another port, as in PORT=${port + 1}.`,
      options,
    );
    this.port = port;
  }
}
