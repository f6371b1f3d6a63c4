// Element templates offer what there is: this fills their lists of forms, mails, tables, diagrams and groups from the files beside them, and
// checks them against the published schema. With --check it changes nothing and says what is not as it should be.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@bpmn-io/element-templates-validator';

const design = fileURLToPath(new URL('..', import.meta.url));
const folder = join(design, '.camunda', 'element-templates');
const check = process.argv.includes('--check');

// Pipelines of their own lie in folders of their own, laid out as this one.
const files = readdirSync(design, { recursive: true })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => !file.includes('node_modules/'))
  .sort();
const text = (file) => readFileSync(join(design, file), 'utf8');
const named = (name) => ({ name, value: name });
const names = (pattern) => [...new Set(files.flatMap((file) => file.match(pattern)?.[1] ?? []))].sort();

const diagrams = files.filter((file) => file.endsWith('.bpmn')).map(text);
const texts = Object.fromEntries(
  files.filter((file) => /(^|\/)mail\/[\w-]+\.txt$/.test(file)).map((file) => [basename(file, '.txt'), text(file)]),
);

const groups = {
  recruiters: 'recruiters',
  hiringManagers: 'hiring managers',
  interviewers: 'interviewers',
  approvers: 'approvers',
};

// What goes out is what a diagram sends already and, of texts that say no more than every mail can, to the candidate; a rejection's text is chosen by the
// table of reasons.
function mails() {
  const known = new Map();
  const add = (value, name) => known.has(value) || known.set(value, { name, value });
  const sent = diagrams.flatMap((diagram) =>
    [...diagram.matchAll(/name="sends" value="(\$\{[^"]*\})"/g)].map((found) => unescaped(found[1])),
  );
  const named = new Set(sent.map((expression) => expression.match(/\('([a-z-]+)'/)?.[1]));
  sent.forEach((expression) => add(expression, inWords(expression)));
  const anybodys = new Set(['candidateName', 'postingTitle', 'organization']);
  const reasons = text('decisions/rejection-reasons.dmn');
  for (const mail of Object.keys(texts).filter((name) => !named.has(name) && !reasons.includes(`"${name}"`))) {
    const placeholders = [...texts[mail].matchAll(/\{\{[#/]?(\w+)\}\}/g)].map((found) => found[1]);
    if (placeholders.every((placeholder) => anybodys.has(placeholder))) {
      add(`\${correspondence.send('${mail}', applicationId)}`, `${mail}: to the candidate`);
    }
  }
  return [...known.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

// The Modeler writes quotation marks as entities.
function unescaped(value) {
  return value.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

// Mails that are not named by their text.
const occasions = {
  'invitations.propose': 'proposed interview times: to the candidate',
  'invitations.send': 'agreed interview time: to the candidate and the panel',
  'invitations.remind': 'interview tomorrow: to the candidate and the panel',
  'invitations.callOff': 'interview called off: to the candidate and the panel',
  'invitations.callOffOpen': 'interviews still to come called off: to the candidate and the panels',
  'correspondence.explain': 'why the application ended: to the candidate',
  'elsewhere.tell': 'hired elsewhere: to the teams of other postings',
};

function inWords(expression) {
  const [, call, first, rest] = expression.match(/^\$\{(\w+\.\w+)\(([^,)]*)(.*)\)\}$/);
  if (call in occasions) {
    return call === 'correspondence.explain' && expression.includes('POSITION_FILLED') ? 'that the position is filled: to the candidate' : occasions[call];
  }
  const whom = !call.endsWith('.tell') ? 'candidate' : rest.includes('hiringManager') ? 'hiring manager' : 'recruiter';
  return `${first.replaceAll("'", '')}: to the ${whom}`;
}

const lists = {
  forms: names(/(?:^|\/)forms\/([\w-]+)\.form$/).map(named),
  groups: Object.entries(groups).map(([value, name]) => ({ name, value })),
  mails: mails(),
  processes: diagrams.flatMap((diagram) => diagram.match(/<(?:\w+:)?process\s[^>]*?\bid="([\w-]+)"/)?.[1] ?? []).sort().map(named),
  tables: names(/(?:^|\/)decisions\/([\w-]+)\.dmn$/).map(named),
};

const wrong = [];
for (const file of names(/^\.camunda\/element-templates\/(\w+)\.json$/)) {
  const path = join(folder, `${file}.json`);
  const before = readFileSync(path, 'utf8');
  const template = JSON.parse(before);
  for (const property of template.properties.filter(({ id }) => id in lists)) {
    property.choices = lists[property.id];
  }
  const after = `${JSON.stringify(template, null, 2)}\n`;
  validate(template).errors?.forEach((error) => wrong.push(`${file}.json: ${error.message}`));
  if (check && after !== before) {
    wrong.push(`${file}.json: its lists are not what is there; "npm run templates" fills them.`);
  } else if (after !== before) {
    writeFileSync(path, after);
    console.log(`${file}.json: filled its lists.`);
  }
}
wrong.forEach((problem) => console.error(problem));
process.exitCode = wrong.length > 0 ? 1 : 0;
