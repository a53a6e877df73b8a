import { writeFileSync } from "node:fs";
import { formatRules } from "../_core/replay/format-rules";
import { inProject, say } from "./project.mjs";

writeFileSync(inProject("app", "_core", "replay", "RULES.md"), formatRules());
say("wrote app/_core/replay/RULES.md, from rule-texts.ts");
