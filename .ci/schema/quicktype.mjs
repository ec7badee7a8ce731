// quicktype: its JavaScript reads each valid document and writes it back whole.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { propertyNames } from "./documents.mjs";

const require = createRequire(import.meta.url);

function generate(schemaFile, out) {
  const arguments_ = ["--src-lang", "schema", "--lang", "javascript", "--top-level", "Root", "--out", out, schemaFile];
  const run = spawnSync(join("node_modules", ".bin", "quicktype"), arguments_, { encoding: "utf8" });
  return run.status === 0 ? [] : [`quicktype: ${(run.stderr || run.error?.message || "").slice(0, 400)}`];
}

function readBack(converter, { file, json }) {
  try {
    const back = JSON.parse(converter.rootToJson(converter.toRoot(JSON.stringify(json))));
    return isDeepStrictEqual(back, json) ? [] : [`${file} does not come back as it went in`];
  } catch (e) {
    return [`${file} is not read: ${String(e.message ?? e).slice(0, 300)}`];
  }
}

export function checkWithQuicktype({ name, schema }, documents, folder) {
  mkdirSync(folder, { recursive: true });
  const schemaFile = join(folder, `${name}.json`);
  const out = join(folder, `${name}.cjs`);
  writeFileSync(schemaFile, JSON.stringify(schema));
  const problems = generate(schemaFile, out);
  if (problems.length > 0) return { problems, said: "" };
  const code = readFileSync(out, "utf8");
  const names = [...propertyNames(schema)];
  problems.push(...names.filter((p) => !code.includes(`json: "${p}"`)).map((p) => `no field for property ${p}`));
  const converter = require(out);
  const valid = documents.filter((document) => document.valid);
  problems.push(...valid.flatMap((document) => readBack(converter, document)));
  return { problems, said: `${names.length} properties, ${valid.length} documents read and written back` };
}
