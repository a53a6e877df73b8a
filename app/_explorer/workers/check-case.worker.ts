import type { CheckJob } from "./job";
import { readCaseFile } from "./read-case-file";
import { takeJob } from "./take-job";

takeJob<CheckJob>((file, tell) => readCaseFile(file, () => tell("checking")));
