import { z } from "zod";

type Schema = z.core.$ZodType;

function unwrap(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

function isTypeOf(option: Schema, value: unknown): boolean {
  if (!(option instanceof z.ZodObject) || typeof value !== "object" || value === null) return false;
  const type: unknown = (option.shape as Record<string, Schema>)["type"];
  return type instanceof z.ZodLiteral && type.value === (value as Record<string, unknown>)["type"];
}

/** The schema that speaks of a part of a value; of an event, the one of its type. */
function schemaAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): Schema | undefined {
  const here = unwrap(schema);
  if (here instanceof z.ZodUnion) {
    const option = here.options.find((each) => isTypeOf(each, value)) ?? here.options.find((each) => unwrap(each) instanceof z.ZodObject);
    return option === undefined ? undefined : schemaAt(option, value, path);
  }
  const [name, ...rest] = path;
  if (name === undefined) return here;
  const below = (value as Record<PropertyKey, unknown> | undefined)?.[name];
  if (here instanceof z.ZodArray) return schemaAt(here.element, below, rest);
  if (!(here instanceof z.ZodObject) || !Object.hasOwn(here.shape, name)) return undefined;
  return schemaAt((here.shape as Record<PropertyKey, Schema>)[name] as Schema, below, rest);
}

/** The keys that an object in a value may have; none where the path leads to no object of the schema. */
export function keysAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, value, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}
