/** A rule in full. */
export interface RuleText {
  /** Its number, as effects and tests cite it. */
  readonly id: string;
  readonly text: string;
  /** Its source in law, where it has one of its own. */
  readonly law?: string;
}

/** Rules of one sort. */
export interface RuleFamily {
  /** The letters with which their numbers begin: "A, F, O, B". */
  readonly letters: string;
  readonly title: string;
  /** The source in law of all of them. */
  readonly law?: string;
  readonly rules: readonly RuleText[];
}

/** What is said before the rules. */
export const RULES_PREFACE =
  "Every change carries the number of the rule that made it; tests cite them. Default rules of law may be varied by a plan or contract: every default can be overridden in the event. None of this is legal advice.";

/** Every rule in full, with its source in law, family after family. `RULES.md` is written from this; a test keeps it in step. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
  {
    letters: "T",
    title: "days",
    rules: [
      { id: "T1", text: "A day keeps the precision in which it is known: year, month, day, interval, “by then”. Each has an earliest and a latest day. “By B” may be any day up to B." },
      { id: "T2", text: "File order is the order of replay. Within an account, no event may have its latest day before the earliest day of an event that stands before it." },
    ],
  },
  {
    letters: "E",
    title: "entities",
    rules: [
      { id: "E1", text: "A formation brings an entity into being, once; later lives begin with a revival." },
      { id: "E2", text: "An attestation shows that an entity stood by a day. It says nothing of since when, and repeats without effect." },
      { id: "E3", text: "An entity without a recorded formation enters with the first event that names it. One whose formation is told cannot act before it; it may be attested while its formation is not public yet. What a statement is about need not stand." },
      { id: "E4", text: "A rename changes the name; the entity is the same." },
      { id: "E5", text: "A conversion, redomicile or domestication keeps the same legal person; nothing transfers.", law: "DGCL 265, 266, 388, 390; NRS 92A.105, .195, .250(3)" },
      { id: "E6", text: "Dissolution begins the winding up; the entity and its relations stand.", law: "DGCL 275–278" },
      { id: "E7", text: "An administrative revocation is a status; the entity and its relations stand.", law: "NRS 78.175–78.180" },
      { id: "E8", text: "Termination ends the entity." },
      { id: "E9", text: "What a terminated entity left undistributed is orphaned: its relations end and are reported. Others who share a relation keep it." },
      { id: "E10", text: "A revival begins a new life of a terminated entity, or undoes a winding up or revocation; old relations do not come back by it. What went into another company does not revive." },
      { id: "E11", text: "A listing is noted from admission to removal." },
      { id: "E12", text: "Where coverage ends, nothing is claimed of the entity from there on: it no longer stands, reason “not followed”. A later attestation, of it or of a relation of it, takes it up again." },
      { id: "E13", text: "What relates to an entity no longer followed is not followed either." },
    ],
  },
  {
    letters: "S",
    title: "stakes",
    rules: [
      { id: "S1", text: "An attestation states what is held; one that states no share takes none away that is known. Nothing held does not stand." },
      { id: "S2", text: "An acquisition adds what was gained to what was held. Range and range add end by end; with an undisclosed part the sum is undisclosed." },
      { id: "S3", text: "A purchase lowers a named seller by what the buyer gained, and a seller must have a recorded stake. Nobody sells more than is held; who buys the whole leaves the seller nothing." },
      { id: "S4", text: "An issue dilutes: every other exact share in the company becomes undisclosed. Ranges stay, as the file states them with dilution in mind; so does nothing, in shares or in votes." },
      { id: "S5", text: "Shares that the event states after an issue or a cancellation stand as stated." },
      { id: "S6", text: "A purchase from all, all of it where no percent is stated, takes from every other holder: of the whole, they end; of a part, what each has left is undisclosed." },
      { id: "S7", text: "A change states in full what is then held; nothing held ends the stake." },
      { id: "S8", text: "A disposal lowers the owner; all of it ends the stake. Votes that are left after a part was sold are not stated; where there were none, there are none." },
      { id: "S9", text: "What is disposed of to someone is theirs. Of all of it the votes pass as stated; of a part they are not stated." },
      { id: "S10", text: "In a rollover the contributed shares, the contributor’s whole stake, pass to the company that takes them." },
      { id: "S11", text: "In return the contributor holds the stated share of that company in all; the new shares are an issue (S4, S5)." },
      { id: "S12", text: "A company that gives up shares in itself to nobody cancels them: every other share is then a share of less, and weighs more in proportion. Votes stay, since own shares had none." },
    ],
  },
  {
    letters: "A, F, O, B",
    title: "agreements, money, offices, things bought",
    rules: [
      { id: "A1", text: "A signed or attested agreement stands." },
      { id: "A2", text: "An amended agreement stands as amended." },
      { id: "A3", text: "A terminated agreement no longer stands. A purported termination is a statement." },
      { id: "A4", text: "A completed agreement stands as performed." },
      { id: "F1", text: "A committed facility stands undrawn. Committed and drawn are kept apart. Nobody lends to itself." },
      { id: "F2", text: "An attested facility is owed: its sum is outstanding." },
      { id: "F3", text: "An amendment states the new total, not below what is drawn." },
      { id: "F4", text: "A drawing adds to what is owed, never beyond the commitment where that is stated. A sum not stated leaves the total unknown, not nothing." },
      { id: "F5", text: "A repayment lowers what is owed, to nothing at most." },
      { id: "F6", text: "A sale puts the buyer in the seller’s place as lender; a sale of a part, beside it. A borrower that buys all of its own loan owes it no more; a guarantor that does so answers to itself, and its guarantee ends." },
      { id: "F7", text: "A terminated facility no longer stands." },
      { id: "F8", text: "A promise of equity stands." },
      { id: "F9", text: "An amendment states the new promise in all." },
      { id: "F10", text: "A funded promise has been kept, and stands as such." },
      { id: "F11", text: "A terminated promise no longer stands." },
      { id: "O1", text: "A post is held from being taken, or as attested." },
      { id: "O2", text: "A post that was held is left." },
      { id: "B1", text: "A thing bought is noted on its buyer; no relation moves." },
    ],
  },
  {
    letters: "M",
    title: "mergers, in stages, each seeing what the one before left",
    law: "DGCL 251, 252, 253, 259, 267; NRS 92A.100–.250",
    rules: [
      { id: "M0", text: "The named agreement is completed before anything passes." },
      { id: "M1", text: "Every disappearing constituent ends, merged into the survivor; a succession is recorded." },
      { id: "M2", text: "Relations of any kind between constituents are extinguished, never turned into a loop. A guarantee of what becomes one’s own debt falls away. A completed agreement stands as performed: there is nothing left to extinguish. Of a loan of several lenders, whose parts are not recorded, the sum stands as stated." },
      { id: "M3", text: "Stakes of a disappearing constituent in others pass to the survivor and add to what it held there. Its own treasury shares end." },
      { id: "M4a", text: "Reverse triangular: the parent’s and the shell’s earlier stakes in the survivor are cancelled." },
      { id: "M4b", text: "Reverse triangular: the survivor’s other holders are paid out." },
      { id: "M4c", text: "Reverse triangular: the shell’s holders take the survivor in the same percents. Nothing of the survivor’s own transfers.", law: "Meso Scale v. Roche, Del. Ch. 2013" },
      { id: "M4d", text: "Forward triangular: the survivor’s holders stay, the target’s are paid out." },
      { id: "M4e", text: "Short form into the parent: its holders stay; its own stake was extinguished (M2), the minority is paid out. Holders who stay keep what was stated, here and in M4d: whether shares of the survivor that a disappearing side held are cancelled or kept as its own is for the plan to say.", law: "DGCL 253; NRS 92A.180" },
      { id: "M4f", text: "Short form into the subsidiary: the parent’s holders take its place, each a share of the parent’s share, through every parent that disappears; undisclosed where a link is not recorded. What the subsidiary held of a parent is cancelled and takes none." },
      { id: "M4g", text: "Direct or unspecified: one owner of all sides keeps 100 %." },
      { id: "M4h", text: "Direct or unspecified: a survivor without recorded holders takes the disappearing side’s holders in the same percents, that side’s treasury shares apart. A survivor that one of the others holds in part has other holders, recorded or not." },
      { id: "M4i", text: "Direct or unspecified: otherwise every holder shares in the survivor; how is not disclosed. A side wholly owned by the others, or whose holders the plan all speaks for, brings no holders and changes nothing, unless it held shares of the survivor; who held no sure part of it holds nothing then. Treasury shares leave the arithmetic." },
      { id: "M4j", text: "The plan may say of a holder on record that its interest is converted, paid out or cancelled; a percent is its total share afterwards. Nobody gets shares in a company that ends." },
      { id: "M4k", text: "Shares so issued dilute: other exact shares in that company become undisclosed." },
      { id: "M4l", text: "What the plan pays out or cancels nobody has afterwards: where the survivor issues nothing, every other share in it is then a share of less, and weighs more in proportion, and so do votes; by M4c, M4f, M4g and M4h those who go on share what counts without it. Where the plan leaves open who has other shares of that company (their holders get shares of a third, or a side that ends held them), what the others hold is not disclosed.", law: "DGCL 251(b)(5)" },
      { id: "M5", text: "Facilities owed pass to the survivor as borrower, those lent as lender; guarantees, promises, agreements and things noted likewise. A promise to oneself is none." },
      { id: "M6", text: "Offices in a disappearing constituent end, as do its listings and the posts it held elsewhere; the survivor’s go on." },
      { id: "M7", text: "A new name of the survivor is an effect of its own." },
    ],
  },
  {
    letters: "C, D, P, X",
    title: "consolidation, division, spin-off, share exchange",
    rules: [
      { id: "C1", text: "A consolidation brings a new company into being.", law: "DGCL 251" },
      { id: "C2", text: "Every constituent ends in the new company; relations and holders come to it by M2, M3, M4g, M4i, M5, M6." },
      { id: "D1", text: "A division brings companies into being.", law: "Delaware LLC Act 18-217" },
      { id: "D2", text: "Every open relation of the divided company goes to exactly one of them, or stays by being allocated to it; anything unallocated, or allocated twice, is a fault. Posts are nobody’s to allocate: in a company that goes on they go on." },
      { id: "D3", text: "The holders of the divided company hold each new company in the same percents and with the same votes; of one that stood before, they share what the divided company held." },
      { id: "D4", text: "A company that does not survive its division ends, and its successions are recorded." },
      { id: "P1", text: "A spin-off ends the parent’s stake." },
      { id: "P2", text: "Each holder of the parent gets its part of what is distributed; votes in it are not stated. The parent’s own shares take none, and what falls to the distributed company itself becomes its own shares." },
      { id: "X1", text: "In a share exchange all interests of the acquired go to the acquirer; both live on and nothing vests.", law: "NRS 92A.110, 92A.250(2)" },
      { id: "X2", text: "The holders of the acquired become holders of the acquirer: in the same percents, treasury shares of the acquired apart, and with the same votes where it has no other holders, else undisclosed.", law: "DGCL 251(g)" },
      { id: "X3", text: "Shares that the acquired held in a new parent it wholly owned are cancelled." },
    ],
  },
  {
    letters: "K",
    title: "the known clock",
    rules: [
      { id: "K1", text: "What becomes known late takes its place among the events; what followed is replayed. A step’s effects are the difference from the step before, so that a revelation may revise." },
      { id: "K2", text: "A step shows the replay, in file order, of every event public by then." },
      { id: "K3", text: "An event is known on its own day, or with the disclosure that first made it public; each is a step of its own, revealed events right after their disclosure." },
      { id: "K4", text: "At the end both clocks of an account agree." },
      { id: "K5", text: "Every known prefix replays without a fault: an event must not be public before what it needs." },
      { id: "K6", text: "A correction replaces the event it corrects: as it happened, throughout; as known, from its own known day on. A correction of a correction replaces both. A corrected disclosure still made public what it revealed on its day." },
    ],
  },
  {
    letters: "Q",
    title: "questions of ownership and control",
    rules: [
      { id: "Q1", text: "What one entity effectively holds of another, of one kind of interest, is the loop-corrected share (N·A)[i][j] / N[i][i] with N = (I − A)^-1, A[i][j] being what i holds of j directly: the products along all ways from i to j that do not come back to i, added up. It is right to a hundred-millionth of a percent and shown to three decimals, with “about” where digits are left out. The integrated share N·A, which counts loops of the owner’s own again, is given on demand.", law: "Brioschi, Buzzacchi, Colombo 1989; Baldone, Brioschi, Paleari 1998; Vitali, Glattfelder, Battiston 2011" },
      { id: "Q2", text: "A range carries both ends through the arithmetic. A share not disclosed runs from nothing to what the others, at their least, leave in that company; so does the upper end of every range. Shares that nobody records belong to nobody here." },
      { id: "Q3", text: "What a company holds of itself leaves the arithmetic, and is said: other shares count of what is outstanding. Companies that hold each other whole are reported; nobody outside holds any of them, and their loop is not added up.", law: "DGCL 160(c)" },
      { id: "Q4", text: "One share, one vote, unless the sources say otherwise. Votes not stated are as the economic share; in a company where any holder’s votes are stated to differ from its share, votes not stated are not known." },
      { id: "Q5", text: "Where a range lies in a loop, the bounds are outer bounds and are said to be: the true share lies within them." },
      { id: "Q6", text: "A threshold has its operator: at least 25 % is not more than 25 %. It is true where all that the sources leave open meets it, possible where some of it does, else false. What is nearer to it than a hundred-millionth of a percent is at it.", law: "Directive (EU) 2015/849, art. 3(6); Regulation (EU) 2024/1624, art. 52; UK Companies Act 2006, sch. 1A" },
      { id: "Q7", text: "Control by majority is the least set of companies such that a company is in it when the controller and the companies in it hold more than 50 % of its votes together. Exactly 50 % is not control. It is certain where the least votes bring it, possible where the most do." },
      { id: "Q8", text: "How a share comes about is shown by the 20 paths with the largest products of direct shares, none passing a company twice, and the rest as one sum. The loops that a path meets are one factor of it; paths and rest come to the whole." },
      { id: "Q9", text: "A debt is owed as successor of whoever owed it before a combination passed it on; every passing is told with its event and rule." },
    ],
  },
  {
    letters: "R",
    title: "always true",
    rules: [
      { id: "R1", text: "The same case, account and clock give the same history; the case is left as it was." },
      { id: "R2", text: "Any path of seeks gives what a fresh replay gives." },
      { id: "R3", text: "Nothing that stands refers to what does not; an ended entity cannot act." },
      { id: "R4", text: "Shares that are sure never come to more than 100 % of a company; half a percent is allowed for rounding. The rest is shown as others or not disclosed." },
      { id: "R5", text: "Combinations conserve what is owed to third parties." },
      { id: "R6", text: "Mergers and divisions conserve the disclosed shares in every third party." },
      { id: "R7", text: "Applying a difference gives the other side; reversing it gives back." },
      { id: "R8", text: "A step’s effects and its difference from the step before tell the same." },
      { id: "R9", text: "Position days never go back: a step’s is the later of its own earliest day and the one before. “On day D” is the last step whose position day is not after the latest day of D." },
      { id: "R10", text: "A place in a history is named by `opening`, `end`, an event, a day, or a step number; four digits are a year." },
    ],
  },
];
