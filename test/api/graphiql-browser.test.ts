import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openApi } from "./api-kit.ts";
import { fakeGraph } from "./fake-graph.ts";

const CHROMIUM = "/usr/bin/chromium";

// Skipped where no Chromium is installed: the page's policy is then tested by its text alone.
describe.skipIf(!existsSync(CHROMIUM))("GraphiQL in a real browser", () => {
  it("shows its tabs, answers a query and asks nothing of another host", async () => {
    const api = await openApi(fakeGraph().graph, {
      examples: [
        { title: "What is there", query: "{ status { claims } }" },
        { title: "From whom", query: "{ claims { edges { cursor } } }" },
      ],
    });
    const url = await api.listen();
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const foreign: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(url) && !/^(data|blob):/.test(address)) foreign.push(address);
      });
      page.on("console", (message) => {
        if (/Content Security Policy|Refused to/.test(message.text()))
          complaints.push(message.text());
      });
      await page.goto(`${url}/graphiql`);
      await page.locator(".graphiql-execute-button").click({ timeout: 60_000 });
      await page.locator(".result-window", { hasText: '"claims"' }).waitFor({ timeout: 60_000 });
      expect(await page.locator('[role="tab"]').count()).toBeGreaterThanOrEqual(2);
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await api.close();
    }
  }, 180_000);
});
