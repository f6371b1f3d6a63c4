/*
 * Checks a design: as the Camunda Modeler does (bpmnlint), and by the rules of the build, which are written in Java and know the services. Prints a line for each thing
 * that is wrong: the file, the element, and what is wrong with it; ends with 1 where there is one.
 *
 *   npm run check                   what lies here
 *   npm run check -- ../my-design   a folder laid out as this one; its files take the place of those of the same names here
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, delimiter, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BpmnModdle } from "bpmn-moddle";

const require = createRequire(import.meta.url);
const { Linter } = require("bpmnlint");
const NodeResolver = require("bpmnlint/lib/resolver/node-resolver");

const here = dirname(fileURLToPath(import.meta.url));
const house = dirname(here);
const classes = join(house, "hiring-workflows", "target", "classes");
const classPath = join(house, "hiring-workflows", "target", "check.classpath");
const modules = ["hiring-model", "hiring-reader", "hiring-workflows"];

/** All files in a folder, but for what tools keep there. */
function filesIn(folder, ending) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules" && entry.name !== "target")
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path, ending) : entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}

async function lint(folder) {
  const config = JSON.parse(readFileSync(join(here, ".bpmnlintrc"), "utf8"));
  const found = [];
  for (const file of filesIn(folder, ".bpmn")) {
    let diagram;
    try {
      diagram = (await new BpmnModdle().fromXML(readFileSync(file, "utf8"))).rootElement;
    } catch {
      continue; // the other check says so, in words
    }
    // Some of its rules remember what they saw, so each file has a linter of its own.
    const linter = new Linter({ config, resolver: new NodeResolver() });
    for (const [rule, reports] of Object.entries(await linter.lint(diagram))) {
      for (const report of reports) {
        found.push(`bpmnlint ${basename(file)}, ${report.id}: ${report.message} (${rule}).`);
      }
    }
  }
  return found;
}

/** Whether the Java check is there, and newer than what it is made of. */
function isBuilt() {
  if (!existsSync(classPath) || !existsSync(join(classes, "org"))) {
    return false;
  }
  const built = statSync(classPath).mtimeMs;
  return modules
    .flatMap((module) => [join(house, module, "pom.xml"), ...filesIn(join(house, module, "src", "main", "java"), ".java")])
    .every((file) => statSync(file).mtimeMs <= built);
}

function build() {
  console.error("The check is built first; that takes a minute or two, once.");
  const made = spawnSync(
    "mvn",
    ["-B", "-q", "-pl", "hiring-workflows", "-am", "process-classes", "-Dspotless.check.skip=true"],
    { cwd: house, encoding: "utf8", shell: process.platform === "win32" },
  );
  if (made.status !== 0) {
    console.error(made.error ? String(made.error) : made.stdout + made.stderr);
    console.error("The check could not be built.");
    process.exit(2);
  }
}

/** The rules of the build, beside the linter. */
function checkByRules(folders) {
  const checked = spawn(
    "java",
    [
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
      "-Dslf4j.internal.verbosity=WARN",
      "-cp",
      [classes, readFileSync(classPath, "utf8").trim()].join(delimiter),
      "org.hiringpipelines.workflows.engine.check.CheckedFolder",
      ...folders,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  checked.stdout.setEncoding("utf8");
  let said = "";
  checked.stdout.on("data", (more) => (said += more));
  return new Promise((found) => {
    checked.on("error", (error) => {
      console.error(String(error));
      process.exit(2);
    });
    checked.on("close", (code) => {
      if (code !== 0 && code !== 1) {
        process.exit(2);
      }
      found(said.split("\n").filter((line) => line !== ""));
    });
  });
}

const folder = process.argv[2] === undefined ? here : resolve(process.argv[2]);
if (!existsSync(folder)) {
  console.error(`There is no folder ${relative(process.cwd(), folder)}.`);
  process.exit(2);
}
if (!isBuilt()) {
  build();
}
const found = (await Promise.all([lint(folder), checkByRules(folder === here ? [here] : [here, folder])])).flat();
found.forEach((line) => console.log(line));
console.log(found.length === 0 ? "Nothing is wrong." : `${found.length} to mend.`);
process.exitCode = found.length === 0 ? 0 : 1;
