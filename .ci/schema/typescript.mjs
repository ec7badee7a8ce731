// json-schema-to-typescript: every property has its field, and the compiler takes each valid document as a value of
// the generated type, and no other.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import { propertyNames } from "./documents.mjs";

const OPTIONS = { noEmit: true, strict: true, skipLibCheck: true, types: [] };

function sample(name, { file, json }) {
  const text = JSON.stringify(json, null, 1);
  const wrong = text.replace("{", '{\n // @ts-expect-error a field that there is not\n "no-such-field": 1,');
  return `// ${file}\nimport type { Root } from "./${name}";\nexport const right: Root = ${text};\nexport const wrong: Root = ${wrong};\n`;
}

function diagnostics(files) {
  return ts
    .getPreEmitDiagnostics(ts.createProgram(files, OPTIONS))
    .slice(0, 5)
    .map((d) => `${d.file?.fileName.split("/").pop()}: ${ts.flattenDiagnosticMessageText(d.messageText, " ").slice(0, 300)}`);
}

export async function checkWithTypescript({ name, schema }, documents, folder) {
  mkdirSync(folder, { recursive: true });
  const { title, ...rest } = schema;
  const types = await compile({ ...rest, title: "Root" }, "Root", { bannerComment: "", format: false });
  writeFileSync(join(folder, `${name}.ts`), types);
  const names = [...propertyNames(schema)];
  const problems = names
    .filter((property) => !new RegExp(`^\\s*"?${property}"?\\??:`, "m").test(types))
    .map((property) => `no field for property ${property}`);
  const valid = documents.filter((document) => document.valid);
  const samples = valid.map((document, i) => {
    const path = join(folder, `${name}-sample-${i}.ts`);
    writeFileSync(path, sample(name, document));
    return path;
  });
  problems.push(...diagnostics([join(folder, `${name}.ts`), ...samples]));
  return { problems, said: `${names.length} properties, ${samples.length} documents type-checked` };
}
