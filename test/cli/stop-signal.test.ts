import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { stopSignalOf } from "../../src/cli/stop-signal.ts";

function fakeProcess() {
  const events = new EventEmitter();
  const said: string[] = [];
  const ownProcess = {
    on: (name: string, listener: () => void) => events.on(name, listener),
    exit: (code: number): never => {
      throw new Error(`exit ${code}`);
    },
    stderr: { write: (text: string) => said.push(text) },
  };
  return { events, said, ownProcess };
}

test("signals are left alone until a command asks for them", () => {
  const { events, ownProcess } = fakeProcess();
  const stopSignal = stopSignalOf(ownProcess);
  expect(events.listenerCount("SIGINT")).toBe(0);
  expect(stopSignal()).toBe(stopSignal());
  expect(events.listenerCount("SIGINT")).toBe(1);
});

test("the first signal asks to stop, the second ends the process", () => {
  const { events, said, ownProcess } = fakeProcess();
  const signal = stopSignalOf(ownProcess)();
  events.emit("SIGTERM");
  expect(signal.aborted).toBe(true);
  expect(said.join("")).toContain("Ctrl-C again ends at once");
  expect(() => events.emit("SIGINT")).toThrow("exit 130");
});
