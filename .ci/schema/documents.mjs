// The schemas of this project, and its documents by the schema that they name in "format".
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

const IO = "impact-io/src";

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // broken on purpose: the reader's own tests hold what is said of it
  }
}

export function schemas(root) {
  return files(join(root, IO, "main/resources"))
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => {
      const schema = JSON.parse(readFileSync(file, "utf8"));
      return { name: basename(file, ".schema.json"), file: relative(root, file), schema };
    });
}

export function formatOf(schema) {
  return schema.properties?.format?.const;
}

/** Every document of the module; those in a folder named "invalid" are wrong on purpose. */
export function documents(root) {
  return files(join(root, IO))
    .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
    .map((file) => ({ file: relative(root, file), json: parsed(file), valid: !file.includes("/invalid/") }))
    .filter((document) => typeof document.json?.format === "string");
}

/** Names of all properties that a schema gives to any object, whatever the depth. */
export function propertyNames(schema, names = new Set()) {
  if (schema !== null && typeof schema === "object") {
    Object.keys(schema.properties ?? {}).forEach((name) => names.add(name));
    Object.values(schema).forEach((part) => propertyNames(part, names));
  }
  return names;
}

/** A document with one thing wrong each: what a schema must refuse without being told of our corpus. */
export function broken(schema, json) {
  const without = (schema.required ?? []).map((name) => {
    const { [name]: _, ...rest } = json;
    return { what: `without ${name}`, json: rest };
  });
  return [
    { what: "with a field that there is not", json: { ...json, "no-such-field": 1 } },
    { what: "with a null", json: { ...json, id: null, subject: null, alliances: null } },
    ...without,
  ];
}
