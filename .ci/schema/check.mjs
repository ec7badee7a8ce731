// Holds every schema to three programs that others read it with; exit 1 when one of them disagrees.
import { resolve } from "node:path";
import { checkWithAjv } from "./ajv.mjs";
import { documents, formatOf, schemas } from "./documents.mjs";
import { checkWithQuicktype } from "./quicktype.mjs";
import { checkWithTypescript } from "./typescript.mjs";

const root = resolve(process.argv[2]);
const generated = resolve("generated");
let passed = 0;
let failed = 0;

function report(schema, program, { problems, said }) {
  console.log(`${schema.name} by ${program}: ${problems.length === 0 ? said : "FAILED"}`);
  problems.slice(0, 20).forEach((problem) => console.log(`  ${problem}`));
  problems.length === 0 ? passed++ : failed++;
}

async function attempt(schema, program, check) {
  try {
    report(schema, program, await check());
  } catch (e) {
    report(schema, program, { problems: [String(e.message ?? e)], said: "" });
  }
}

const all = documents(root);
for (const schema of schemas(root)) {
  const own = all.filter((document) => document.json.format === formatOf(schema.schema));
  if (!own.some((document) => document.valid)) {
    report(schema, "its documents", { problems: ["no valid document to try it on"], said: "" });
  }
  await attempt(schema, "ajv, strict", () => checkWithAjv(schema, own));
  await attempt(schema, "json-schema-to-typescript", () => checkWithTypescript(schema, own, generated));
  await attempt(schema, "quicktype", () => checkWithQuicktype(schema, own, generated));
}
console.log(`schema tools: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
