import { builtinModules } from "node:module";
import { posix } from "node:path";
import { LAYERS, TESTS_ALSO } from "./layers.mjs";

const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);

/**
 * The layer that a file of the project stands in.
 * @param {string} file relative to the project, forward slashes
 * @returns {import('./layers.mjs').Layer | undefined} undefined outside app/
 */
function layerOf(file) {
  const fits = (/** @type {string} */ place) => file === place || file.startsWith(`${place}/`);
  const ranked = LAYERS.flatMap((layer) => layer.places.filter(fits).map((place) => ({ layer, length: place.length })));
  return ranked.sort((a, b) => b.length - a.length)[0]?.layer;
}

/** `zod/v4` → `zod`, `@a/b/c` → `@a/b`, `fs` → `node:*`. @param {string} specifier */
function packageOf(specifier) {
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) return "node:*";
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/**
 * What is wrong with an import.
 * @param {string} file that imports; relative to the project, forward slashes
 * @param {string} specifier as written
 * @param {{ typesOnly: boolean }} how
 * @returns {string | undefined} a sentence with what to do instead; undefined when the import is allowed
 */
function faultOfImport(file, specifier, how) {
  const layer = layerOf(file);
  if (layer === undefined) return undefined;
  const also = isTest(file) ? TESTS_ALSO : { may: [], packages: [] };

  if (!specifier.startsWith(".")) {
    const packages = [...(layer.packages ?? []), ...also.packages];
    if (packages.includes("*") || packages.includes(packageOf(specifier))) return undefined;
    return `"${layer.name}" may not import ${specifier}. ${layer.instead}`;
  }

  const target = layerOf(posix.join(posix.dirname(file), specifier));
  if (target === undefined) return `"${layer.name}" may not import what stands outside app/. ${layer.instead}`;
  if (target === layer || [...layer.may, ...also.may].includes(target.name)) return undefined;
  if (how.typesOnly && layer.mayTypes?.includes(target.name)) return undefined;
  const what = layer.mayTypes?.includes(target.name) ? "only types from" : "nothing from";
  return `"${layer.name}" may import ${what} "${target.name}". ${layer.instead}`;
}

/** `import type …`, or every single name marked `type`. @param {any} node */
function takesOnlyTypes(node) {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((/** @type {any} */ name) => name.importKind === "type" || name.exportKind === "type");
}

/**
 * The ESLint rule that holds every import against the table in `layers.mjs`.
 * @param {string} projectFolder absolute
 * @returns {import('eslint').Rule.RuleModule}
 */
export const layerRule = (projectFolder) => ({
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = posix.relative(projectFolder.replaceAll("\\", "/"), context.filename.replaceAll("\\", "/"));

    /** @param {any} node @param {{ typesOnly: boolean }} how */
    const check = (node, how) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      const message = faultOfImport(file, specifier, how);
      if (message !== undefined) context.report({ node, message });
    };
    /** @param {any} node */
    const checkStatement = (node) => check(node, { typesOnly: takesOnlyTypes(node) });

    return {
      ImportDeclaration: checkStatement,
      ExportNamedDeclaration: checkStatement,
      ExportAllDeclaration: checkStatement,
      ImportExpression: (node) => check(node, { typesOnly: false }),
      TSImportType: (/** @type {any} */ node) => check(node, { typesOnly: true }),
    };
  },
});
