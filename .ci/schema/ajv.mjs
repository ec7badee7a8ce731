// ajv in strict mode: it compiles each schema, accepts what is valid and refuses what is not.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { broken } from "./documents.mjs";

function reasons(validate) {
  return validate.errors.slice(0, 3).map((e) => `${e.instancePath || "/"} ${e.message}`).join("; ");
}

function refuses(validate, schema, json) {
  return broken(schema, json)
    .filter((wrong) => validate(wrong.json))
    .map((wrong) => `accepted a document ${wrong.what}`);
}

export function checkWithAjv({ schema }, documents) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const problems = [];
  let invalid = 0;
  for (const { file, json, valid } of documents) {
    const accepted = validate(json);
    if (valid && !accepted) problems.push(`refused ${file}: ${reasons(validate)}`);
    if (!valid && !accepted) invalid++;
    if (valid && accepted) problems.push(...refuses(validate, schema, json).map((problem) => `${problem} (${file})`));
  }
  const valid = documents.filter((document) => document.valid).length;
  const wrong = documents.length - valid;
  return { problems, said: `${valid} valid documents accepted, ${invalid} of ${wrong} invalid ones refused` };
}
