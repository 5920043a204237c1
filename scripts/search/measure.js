'use strict';

// Size and speed of the search of a built site: node scripts/search/measure.js OUTPUT
//
// Types questions made from the site's own words letter by letter. Prints the size of the parts, the bytes that one question loads, from
// nothing, and the time of the processor that a key takes when the parts are loaded but not yet read, without what the browser needs to
// show the results.

const fs = require('node:fs');
const path = require('node:path');
const { lines, open } = require('./site.js');

const site = process.argv[2];
const search = path.join(site, 'assets', 'search');
const files = fs.readdirSync(search, { recursive: true }).map((name) => [name, fs.statSync(path.join(search, name))])
  .filter(([, stat]) => stat.isFile());
const kinds = { manifest: /^index/, words: /^w-/, entries: /^e-/, pages: /^p-/, texts: /^texts/ };
for (const [kind, pattern] of Object.entries(kinds)) {
  const sizes = files.filter(([name]) => pattern.test(name)).map(([, { size }]) => size);
  console.log(`${kind}: ${sizes.length} files, ${sizes.reduce((sum, size) => sum + size, 0)} bytes, largest ${Math.max(0, ...sizes)}`);
}

// Words of the site, some in a hundred texts and some in one: every so many of those in the index.
const vocabulary = files.filter(([name]) => name.startsWith('w-')).flatMap(([name]) => (
  lines(fs.readFileSync(path.join(search, name), 'utf8').split('"')[1])))
  .filter(([word, passages]) => word.length > 3 && passages);
const common = vocabulary.toSorted((one, other) => other[1].length - one[1].length).map(([word]) => word);
const questions = Array.from({ length: 60 }, (_, at) => (
  [common[at * 3 % 200], common[(at * 37 + 11) % 2000], common[at * 101 % common.length]].slice(0, 1 + at % 3)
    .filter(Boolean).join(' ')));

const quantile = (numbers, part) => numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) * part)];

(async () => {
  const bytes = [];
  for (const question of questions) {
    const { find, loaded } = await open(site);
    await find(question);
    bytes.push([...loaded.values()].reduce((sum, size) => sum + size, 0));
  }
  const { find, begin } = await open(site);
  const keys = questions.flatMap((question) => Array.from(question, (_, end) => question.slice(0, end + 1))).filter((text) => text.length > 1);
  for (const text of keys) await find(text);
  const other = await begin();
  const times = [];
  for (const text of keys) {
    const start = process.cpuUsage();
    await other(text);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  console.log(`${questions.length} questions load, median ${quantile(bytes, 0.5)} bytes, most ${Math.max(...bytes)}`);
  console.log(`${times.length} keys take, median ${quantile(times, 0.5).toFixed(1)} ms, 99 of 100 ${quantile(times, 0.99).toFixed(1)}, `
    + `most ${Math.max(...times).toFixed(1)}`);
})();
