import { expect, test as base, type Request } from "@playwright/test";
import { CasePage } from "./case-page";

interface Fixtures {
  readonly casePage: CasePage;
  /** Every request since the test began. */
  readonly requests: readonly Request[];
}

/** A test in which nothing may be said on the console and no other host may be asked. */
export const test = base.extend<Fixtures>({
  casePage: async ({ page }, provide) => {
    await provide(new CasePage(page));
  },
  requests: [
    async ({ page, baseURL }, provide) => {
      const requests: Request[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      await provide(requests);
      const home = new URL(baseURL ?? "").host;
      const foreign = requests.map((request) => new URL(request.url())).filter(({ protocol, host }) => protocol.startsWith("http") && host !== home);
      expect(foreign.map(String), "no request to another host").toEqual([]);
      expect(complaints, "nothing on the console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
