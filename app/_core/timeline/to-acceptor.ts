import type { z } from "zod";

/** Whether a value is just what a schema makes of it: no fault in it, and nothing that parsing would change. */
export type Acceptor = (value: unknown) => boolean;

type Schema = z.core.$ZodTypes;
type Check = z.core.$ZodChecks | (z.core.$ZodCheck & { readonly _zod: { readonly def: z.core.$ZodCustomDef } });

/** Whatever is not known here is left to the schema itself. */
const LEFT_TO_THE_SCHEMA: Acceptor = () => false;

function every(acceptors: readonly Acceptor[]): Acceptor {
  return (value) => {
    for (const accepts of acceptors) if (!accepts(value)) return false;
    return true;
  };
}

function ofCheck({ _zod: { def } }: Check): Acceptor {
  switch (def.check) {
    case "string_format": {
      const { pattern } = def;
      return def.format === "regex" && pattern !== undefined && !pattern.global && !pattern.sticky ? (value) => pattern.test(value as string) : LEFT_TO_THE_SCHEMA;
    }
    case "min_length":
      return (value) => (value as string | unknown[]).length >= def.minimum;
    case "max_length":
      return (value) => (value as string | unknown[]).length <= def.maximum;
    case "greater_than":
      return def.inclusive ? (value) => (value as number) >= Number(def.value) : (value) => (value as number) > Number(def.value);
    case "less_than":
      return def.inclusive ? (value) => (value as number) <= Number(def.value) : (value) => (value as number) < Number(def.value);
    case "custom": {
      const { fn } = def;
      return (value) => Boolean(fn(value as never));
    }
    default:
      return LEFT_TO_THE_SCHEMA;
  }
}

function ofObject({ shape, catchall }: z.core.$ZodObjectDef): Acceptor {
  if ((catchall as Schema | undefined)?._zod.def.type !== "never") return LEFT_TO_THE_SCHEMA;
  const fields = new Map(
    Object.entries(shape).map(([name, schema]) => [name, { accepts: toAcceptor(schema), isRequired: schema._zod.optin === undefined ? 1 : 0 }]),
  );
  const required = [...fields.values()].reduce((sum, { isRequired }) => sum + isRequired, 0);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const name in value) {
      const field = fields.get(name);
      if (field === undefined || !field.accepts((value as Record<string, unknown>)[name])) return false;
      found += field.isRequired;
    }
    return found === required;
  };
}

function ofUnion(def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef): Acceptor {
  const options = def.options.map((option) => ({ option: option as Schema, accepts: toAcceptor(option) }));
  if (!("discriminator" in def)) return (value) => options.some(({ accepts }) => accepts(value));
  const { discriminator } = def;
  const byName = new Map<unknown, Acceptor>();
  for (const { option, accepts } of options) for (const name of option._zod.propValues?.[discriminator] ?? []) byName.set(name, accepts);
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    return byName.get((value as Record<string, unknown>)[discriminator])?.(value) === true;
  };
}

function ofType(schema: Schema): Acceptor {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return "format" in def || "coerce" in def ? LEFT_TO_THE_SCHEMA : (value) => typeof value === "string";
    case "number":
      return "coerce" in def ? LEFT_TO_THE_SCHEMA : (value) => Number.isFinite(value);
    case "boolean":
      return (value) => typeof value === "boolean";
    case "literal":
    case "enum": {
      const values: ReadonlySet<unknown> = new Set(def.type === "literal" ? def.values : Object.values(def.entries));
      return (value) => values.has(value);
    }
    case "optional": {
      const accepts = toAcceptor(def.innerType);
      return (value) => value === undefined || accepts(value);
    }
    case "array": {
      const accepts = toAcceptor(def.element);
      return (value) => Array.isArray(value) && value.every(accepts);
    }
    case "object":
      return ofObject(def);
    case "union":
      return ofUnion(def);
    default:
      return LEFT_TO_THE_SCHEMA;
  }
}

/**
 * Makes of a schema a test that a sound value passes as it is, without a copy. Whatever it passes, the schema parses into
 * the like; of what it does not, only the schema can say whether it is faulty, and why.
 */
export function toAcceptor(schema: z.core.$ZodType): Acceptor {
  const known = schema as Schema;
  const checks = (known._zod.def.checks ?? []) as readonly unknown[] as readonly Check[];
  return checks.length === 0 ? ofType(known) : every([ofType(known), ...checks.map(ofCheck)]);
}
