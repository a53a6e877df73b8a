import { reportNotStanding } from "./absence";
import type { Deciders } from "./decider";
import type { Draft } from "./draft";
import { ALL, exactly, readShare, WHOLE, type Share } from "./share";
import { concentrate, dilute, fallsShort, gain, lower, setStake, unstate } from "./stakes";
import type { EntityId, StakeThing } from "./things";
import type { EventOf } from "../timeline/case";
import type { EVENT_FAMILIES } from "../vocabulary";

function reportShort(draft: Draft, stake: StakeThing, part: Share | null): void {
  draft.fault("disposes-more-than-held", {
    subject: `${stake.owner} ${stake.held}`,
    path: ["percent"],
    expected: `at most the ${(stake.percent?.max ?? 0) / 1_000_000} % that "${stake.owner}" holds in "${stake.held}"`,
    found: `${(part?.min ?? 0) / 1_000_000} %`,
    advice: "Check the percent, or tell an earlier acquisition.",
  });
}

function reportNoStake(draft: Draft, owner: EntityId, held: EntityId, field: string): void {
  draft.fault("disposes-more-than-held", {
    subject: `${owner} ${held}`,
    path: [field],
    expected: `a recorded stake of "${owner}" in "${held}"`,
    found: "none at this point",
    advice: "Attest the stake first (stake-existed, without percent where it is not known).",
  });
}

type After = EventOf<"stake-acquired">["after"];

/** What an issue does to the other holders: as stated after it (S5), else undisclosed (S4). */
function applyIssue(draft: Draft, held: EntityId, taker: EntityId, after: After): void {
  const stated = after ?? [];
  dilute(draft, held, [taker, ...stated.map(({ owner }) => owner)], "S4");
  stateAfter(draft, held, stated);
}

function stateAfter(draft: Draft, held: EntityId, stated: NonNullable<After>): void {
  for (const { owner, percent, votes } of stated) {
    setStake(draft, { of: "stake", owner, held, percent: readShare(percent), votes: readShare(votes) }, "S5");
  }
}

/** Own shares given up to nobody are cancelled: the others are shares of less (S12), or as stated (S5). */
function cancel(draft: Draft, company: EntityId, part: Share | null, after: After): void {
  const stated = after ?? [];
  concentrate(draft, company, { percent: part, votes: exactly(0) }, stated.map(({ owner }) => owner), "S12");
  stateAfter(draft, company, stated);
}

/** A purchase from everybody: a whole leaves them nothing, a part leaves them what is not disclosed. */
function takeFromAll(draft: Draft, event: EventOf<"stake-acquired">): void {
  const own = draft.stake(event.owner, event.held)?.percent;
  const isWhole = own !== undefined && own !== null && own.min >= WHOLE;
  for (const stake of draft.stakesIn(event.held)) {
    if (stake.owner === event.owner) continue;
    if (isWhole) draft.drop(stake, "S6");
    else draft.put({ ...stake, percent: unstate(stake.percent), votes: unstate(stake.votes) }, "S6");
  }
}

/** How shares come and go. */
export const OWNERSHIP: Deciders<(typeof EVENT_FAMILIES)["ownership"][number]> = {
  "stake-acquired": (draft, event) => {
    const { owner, held, from } = event;
    const percent = readShare(event.percent);
    const isUnknownBefore = draft.stake(owner, held)?.percent === null;
    const takesEverything = from === "all" && (percent === null || (percent.min >= WHOLE && isUnknownBefore));
    if (takesEverything) {
      draft.put({ of: "stake", owner, held, percent: ALL, votes: readShare(event.votes) }, "S2");
    } else {
      gain(draft, owner, held, percent, readShare(event.votes), "S2");
    }
    if (from === "issue") {
      applyIssue(draft, held, owner, event.after);
    } else if (from === "all") {
      takeFromAll(draft, event);
    } else {
      const seller = draft.stake(from, held);
      if (seller === undefined) {
        reportNoStake(draft, from, held, "from");
        return;
      }
      if (fallsShort(seller, percent)) reportShort(draft, seller, percent);
      lower(draft, seller, percent, "S3");
    }
  },
  "stake-changed": (draft, event) => {
    const { owner, held } = event;
    const [percent, votes] = [readShare(event.percent), readShare(event.votes)];
    setStake(draft, { of: "stake", owner, held, percent, votes }, "S7");
  },
  "stake-disposed": (draft, event) => {
    const stake = draft.stake(event.owner, event.held);
    if (stake === undefined) {
      reportNoStake(draft, event.owner, event.held, "owner");
      return;
    }
    const isAll = event.percent === "all";
    const isCancelled = event.owner === event.held && event.to === undefined;
    const rule = isCancelled ? "S12" : "S8";
    const part = event.percent === "all" ? stake.percent : readShare(event.percent);
    if (fallsShort(stake, part)) reportShort(draft, stake, part);
    if (isAll) draft.drop(stake, rule);
    else lower(draft, stake, part, rule);
    if (isCancelled) cancel(draft, event.held, part, event.after);
    if (event.to !== undefined) gain(draft, event.to, event.held, part, isAll ? stake.votes : null, "S9");
  },
  "stake-exchanged": (draft, event) => {
    const { contributor, contributed, into } = event;
    const given = draft.stake(contributor, contributed);
    if (given === undefined) {
      reportNotStanding(draft, "stake", `${contributor} in ${contributed}`, "contributed");
      return;
    }
    draft.drop(given, "S10");
    gain(draft, into, contributed, given.percent, given.votes, "S10");
    setStake(draft, { of: "stake", owner: contributor, held: into, percent: readShare(event.percent), votes: null }, "S11");
    applyIssue(draft, into, contributor, event.after);
  },
};
