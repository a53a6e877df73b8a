/**
 * One row of the table "who may import what". A part of the project may always import itself; circles are another rule's
 * affair. What a row does not name is forbidden.
 * @typedef {object} Layer
 * @property {string} name
 * @property {string[]} places files and folders of the project; the longest one that fits a file decides
 * @property {string[]} may names of layers
 * @property {string[]} [mayTypes] names of layers from which only types may be taken
 * @property {string[]} [packages] names of packages, with all their subpaths; `node:*` stands for Node's own, `*` for any
 * @property {string} instead what to do instead, said with every fault
 */

/** The layers of the core that a program is made of, from the bottom up. */
const CORE = ["ground", "timeline", "replay", "check", "analysis", "view-state", "words", "graph", "graph/layout", "picture"];

/** @type {Layer[]} */
export const LAYERS = [
  {
    name: "ground",
    places: ["app/_core"],
    may: [],
    instead: "The vocabulary and the calendar day import nothing, so that everyone may import them: move what needs more into the layer that needs it.",
  },
  {
    name: "timeline",
    places: ["app/_core/timeline"],
    may: ["ground"],
    packages: ["zod"],
    instead: "The timeline knows only zod and the vocabulary: what happens to an event belongs in replay, which reads the timeline’s types.",
  },
  {
    name: "replay",
    places: ["app/_core/replay"],
    may: ["ground"],
    mayTypes: ["timeline"],
    instead: "Replay takes only types from the timeline, and nothing else: it is handed a checked case; parse before you call it.",
  },
  {
    name: "check",
    places: ["app/_core/check"],
    may: ["ground", "timeline", "replay"],
    instead: "The check joins the reading of a file to its replay and knows nothing after them: what is asked of a sound case belongs in analysis.",
  },
  {
    name: "analysis",
    places: ["app/_core/analysis"],
    may: ["ground", "replay"],
    mayTypes: ["timeline"],
    instead: "Analysis answers questions about snapshots from replay: give an answer as a value, and let words, graph or the explorer say or draw it.",
  },
  {
    name: "view-state",
    places: ["app/_core/view-state"],
    may: ["ground", "replay"],
    mayTypes: ["timeline"],
    instead: "The view state is the address as a value and knows replay only: hand it what it needs, such as event ids, as plain values.",
  },
  {
    name: "words",
    places: ["app/_core/words"],
    may: ["ground", "replay", "analysis"],
    mayTypes: ["timeline"],
    instead: "Words turn effects, faults and answers into sentences: they take values of replay and analysis (of the timeline only types) and know no drawing and no page.",
  },
  {
    name: "graph",
    places: ["app/_core/graph"],
    may: ["ground", "replay", "analysis", "words", "graph/layout"],
    mayTypes: ["timeline"],
    instead: "The graph places what a snapshot says: read the snapshot through replay and analysis, and keep the layout library inside graph/layout.",
  },
  {
    name: "graph/layout",
    places: ["app/_core/graph/layout"],
    may: ["ground", "replay", "analysis", "words", "graph"],
    mayTypes: ["timeline"],
    instead: "graph/layout searches for places by itself; a layout library would stand here and nowhere else, after a decision in app/README.md.",
  },
  {
    name: "picture",
    places: ["app/_core/picture"],
    may: ["ground", "graph", "graph/layout", "words", "design"],
    instead: "A picture draws a placed scene: put what it has to know into the scene that graph makes.",
  },
  {
    name: "testing",
    places: ["app/_core/testing"],
    may: CORE,
    packages: ["node:*", "fast-check", "@playwright/test"],
    instead: "The builders for tests know the core only: a test of the page belongs in e2e.",
  },
  {
    name: "design",
    places: ["app/_design"],
    may: [],
    packages: ["@fontsource-variable/inter", "@fontsource-variable/source-serif-4"],
    instead: "Tokens stand by themselves, so that page, chart and pictures can share them: what needs more belongs to the one that draws.",
  },
  {
    name: "server",
    places: ["app/_server"],
    may: [...CORE, "design"],
    packages: ["node:*", "@resvg/resvg-wasm", "@expo-google-fonts/inter", "@expo-google-fonts/source-serif-4"],
    instead: "The server side reads the disk and hands values to the core: nothing of React, Next or the explorer belongs here.",
  },
  {
    name: "explorer",
    places: ["app/_explorer"],
    may: [...CORE.filter((name) => name !== "timeline" && name !== "check"), "design", "canvas"],
    mayTypes: ["timeline", "check", "workers"],
    packages: ["react", "react-dom", "next", "idb", "@base-ui/react", "lucide-react", "d3-scale", "client-zip", "mediabunny"],
    instead: "The explorer shows what the core says: Cytoscape stays behind _explorer/canvas, the disk behind the routes, and timeline and check are types only, so that a reader is not sent zod: what needs more runs in _explorer/workers.",
  },
  {
    name: "workers",
    places: ["app/_explorer/workers"],
    may: CORE,
    instead: "A worker runs the core beside the page and knows nothing of the page: hand it values, and take values back. It alone of the explorer may have zod, because only who opens a file is sent it.",
  },
  {
    name: "canvas",
    places: ["app/_explorer/canvas"],
    may: ["ground", "graph", "graph/layout", "design"],
    packages: ["react", "cytoscape", "react-cytoscapejs", "lucide-react"],
    instead: "The canvas draws a scene of graph and reports gestures: hand it what it needs as props; it knows neither the address nor the disk.",
  },
  {
    name: "routes",
    places: ["app"],
    may: [...CORE, "design", "server", "explorer", "canvas"],
    packages: ["react", "next"],
    instead: "A route reads through _server, checks, and composes in a few lines: the disk belongs in _server, what a person sees in _explorer.",
  },
  {
    name: "command line",
    places: ["app/_cli"],
    may: [...CORE, "server"],
    packages: ["node:*"],
    instead: "The command line is the core without a browser: it knows core, _server and Node, and nothing that needs React.",
  },
  {
    name: "tools",
    places: ["app/_tools"],
    may: [...CORE, "testing", "server"],
    packages: ["*"],
    instead: "Tools know core, _server and Node: what a page shows is tested in e2e.",
  },
];

/** What a test may import beside what the code next to it may: the whole core, and what tests are written with. */
export const TESTS_ALSO = {
  may: [...CORE, "testing"],
  packages: ["node:*", "fast-check", "@playwright/test", "pngjs"],
};

/**
 * What the core may not touch, because the same case must give the same answer on every day and every machine.
 * @type {{ name: string, instead: string }[]}
 */
export const BANNED_IN_CORE = [
  { name: "Date", instead: "Days are strings compared by rule: use calendar-day." },
  { name: "fetch", instead: "The core asks nobody: take the value as an argument." },
  ...["XMLHttpRequest", "WebSocket", "Worker"].map((name) => ({ name, instead: "The core asks nobody: take the value as an argument." })),
  ...["window", "document", "navigator", "location", "history", "localStorage", "sessionStorage", "self", "globalThis"].map((name) => ({
    name,
    instead: "The core runs without a browser: give a value back, and let _explorer act on it.",
  })),
  ...["process", "Buffer", "require"].map((name) => ({ name, instead: "The core runs without Node: read it in _server, _cli or _tools and pass it in." })),
  ...["performance", "crypto"].map((name) => ({ name, instead: "The core knows no clock and no chance: measure or draw lots outside and pass it in." })),
  ...["setTimeout", "setInterval", "setImmediate", "requestAnimationFrame", "queueMicrotask"].map((name) => ({
    name,
    instead: "The core knows no time of its own: schedule in _explorer.",
  })),
  { name: "console", instead: "The core says nothing aloud: give a fault or a sentence back." },
];

/**
 * Members that depend on chance or on the machine's language.
 * @type {{ object?: string, property: string, instead: string }[]}
 */
export const BANNED_MEMBERS_IN_CORE = [
  { object: "Math", property: "random", instead: "The core knows no chance: take a seed as an argument." },
  ...["localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleUpperCase", "toLocaleLowerCase"].map((property) => ({
    property,
    instead: "It depends on the machine’s language: compare with < and >, and format with a fixed locale in words.",
  })),
];
