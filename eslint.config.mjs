import { fileURLToPath } from "node:url";
import javascript from "@eslint/js";
import next from "eslint-config-next/core-web-vitals";
import typescript from "typescript-eslint";
import { layerRule } from "./app/_tools/layer-rule.mjs";
import { BANNED_IN_CORE, BANNED_MEMBERS_IN_CORE } from "./app/_tools/layers.mjs";

const projectFolder = fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "");

export default typescript.config(
  { ignores: [".next/", "node_modules/", "next-env.d.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  javascript.configs.recommended,
  ...next,
  ...typescript.configs.strict,
  {
    name: "holdings",
    plugins: { holdings: { rules: { layers: layerRule(projectFolder) } } },
    rules: {
      "holdings/layers": "error",
      "import/no-cycle": "error",
      "import/no-self-import": "error",
      // The compiler knows every name, in JavaScript too.
      "no-undef": "off",
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    name: "holdings/core is pure",
    files: ["app/_core/**"],
    ignores: ["app/_core/testing/**", "**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", ...BANNED_IN_CORE.map(({ name, instead }) => ({ name, message: instead }))],
      "no-restricted-properties": [
        "error",
        ...BANNED_MEMBERS_IN_CORE.map(({ instead, ...member }) => ({ ...member, message: instead })),
      ],
    },
  },
);
