import type { ReactNode } from "react";
import { KeyList } from "./key-list";
import { SignList } from "./sign-list";

/** One part of the help; the same in the dialog and on the page. */
export interface HelpSection {
  readonly id: string;
  /** Short enough for a tab. */
  readonly title: string;
  readonly body: ReactNode;
}

const reading = (
  <>
    <p>
      Owners stand above what they own. Every company, person or group keeps its place on the chart through the whole case; only the camera moves, from chapter to chapter. What moves
      or changes has changed in law.
    </p>
    <SignList />
    <p>
      An entity without a recorded relation is drawn only at a step that names it. Agreements are not drawn; they stand in the table
      under the chart and in <i>what changed</i>.
    </p>
  </>
);

const tellings = (
  <>
    <h3>A step</h3>
    <p>
      A case is a row of events: a company is formed, shares are bought, a loan is drawn, two companies merge. A step is what stands
      after one of them; step 0 is before the first. Each step has a page and an address of its own.
    </p>
    <h3>Two clocks</h3>
    <p>
      <b>As it happened</b> tells every event on the day on which it took legal effect. <b>As it became known</b> tells it on the day on
      which the public could learn of it; a late disclosure may revise what seemed to stand.
    </p>
    <h3>Accounts</h3>
    <p>
      An account is one telling of the case, complete in itself: the record of the documents, say, or a newspaper article. Where two
      part, the step says what the other tells, why they part, and which document settles it, if any does.
    </p>
    <h3>Days</h3>
    <p>
      A day is never made more exact than it is known. “18–20 April 2022” means some day in that time, “by 4 May 2022” means that it
      stood so by then, since when not being stated. The day in the order of steps is the earliest that it can be.
    </p>
  </>
);

const grounds = (
  <>
    <h3>Each event</h3>
    <dl>
      <dt>Documented</dt>
      <dd>A document shows it. Nothing is added to say so.</dd>
      <dt>Reported</dt>
      <dd>Somebody reports it; no document was seen that shows it.</dd>
      <dt>Inferred</dt>
      <dd>It follows from documents, but none states it.</dd>
    </dl>
    <h3>Each document</h3>
    <dl>
      <dt>Primary</dt>
      <dd>The contract, filing or register itself.</dd>
      <dt>Primary, as quoted elsewhere</dt>
      <dd>The document’s own words, read in another that quotes them.</dd>
      <dt>Secondary</dt>
      <dd>A report about it: press, research, a company’s own account.</dd>
      <dt>Weak</dt>
      <dd>Worth little alone.</dd>
    </dl>
    <h3>Each change</h3>
    <p>
      What an event does to the structure follows from numbered rules, such as M5: debts pass to the survivor of a merger. Each change
      names its rule; <a href="/rules">all rules</a> stand on a page, with the law they come from.
    </p>
  </>
);

const taking = (
  <>
    <h3>To cite</h3>
    <p>
      Copy the address: it names the case, the account, the clock and the step, and leads back to that very view. The documents are
      listed under the story of each step; where it matters, cite those.
    </p>
    <h3>The picture</h3>
    <p>
      <b>Export</b> saves the chart as a picture that carries its title, step, day, account, clock, legend, sources and address, in sight and
      in the file.
    </p>
    <h3>The tables</h3>
    <p>
      Open <b>As a table</b> under the chart: it says all that the chart says. Each table is there as CSV, and all of them as a ZIP. In the
      file, shares are numbers of percent, exact or from–to, sums are amounts with a currency, days are <code>YYYY-MM-DD</code> where they
      are known to the day; and every row names the event, the rule and the documents that made it so.
    </p>
    <h3>A file of your own</h3>
    <p>
      A case file from your computer can be dropped on any page. It is checked, explored and kept <a href="/own">in this browser</a>, and
      sent nowhere; its addresses lead there in this browser alone, so that its pictures and citations name the file and no address.
    </p>
    <h3>What this is not</h3>
    <p>
      Holdings retells what documents say. It is no legal advice, and no register. <a href="/corrections">Mistakes can be reported</a>, and
      what was corrected is listed.
    </p>
  </>
);

/** The help, part by part. */
export const HELP_SECTIONS: readonly HelpSection[] = [
  { id: "chart", title: "Reading the chart", body: reading },
  { id: "tellings", title: "Steps and tellings", body: tellings },
  { id: "grounds", title: "What it rests on", body: grounds },
  { id: "keys", title: "Keys", body: <KeyList /> },
  { id: "taking", title: "Citing and taking along", body: taking },
];
