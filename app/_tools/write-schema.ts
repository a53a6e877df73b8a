import { writeFileSync } from "node:fs";
import { formatCaseSchema } from "../_core/timeline/case-schema";
import { inProject, say } from "./project.mjs";

writeFileSync(inProject("data", "case.schema.json"), formatCaseSchema());
say("wrote data/case.schema.json, from the schema of a case");
