'use strict';

// Whether the browser cuts texts into the same words as the build: node scripts/search/words.js OUTPUT TABLE
//
// TABLE has texts and their stems. The words of all texts of the site must be those of its index. Prints what differs; ends with 1 then.

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { lines, open } = require('./site.js');

const [site, table] = process.argv.slice(2);

open(site).then(({ words, stem }) => {
  const faults = [];
  const rows = fs.readFileSync(table, 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
  for (const [text, stems] of rows) {
    const found = words(text).map(({ word }) => stem(word)).join(' ');
    if (found !== stems) faults.push(`${text}: ${found}, not ${stems}`);
  }

  const values = {};
  const search = path.join(site, 'assets', 'search');
  for (const name of fs.readdirSync(search, { recursive: true }).filter((file) => file.endsWith('.js'))) {
    const give = (json) => { values[name.slice(0, -'.js'.length)] = JSON.parse(json); };
    vm.runInNewContext(fs.readFileSync(path.join(search, name), 'utf8'), { griffie: { give } });
  }
  const stops = new Set(values.index[5]);
  const parts = (prefix) => Object.entries(values).filter(([name]) => name.startsWith(prefix)).map(([, value]) => value);
  const inTexts = new Set(parts('texts/').flatMap((texts) => texts.filter((_, at) => at % 2))
    .flatMap((text) => words(text)).filter(({ word }) => !stops.has(word)).map(({ word }) => stem(word)));
  const inIndex = new Set(parts('w-').flatMap(lines).filter(([, passages]) => passages).map(([word]) => word));
  for (const word of inTexts) if (!inIndex.has(word)) faults.push(`${word} is not in the index`);
  for (const word of inIndex) if (!inTexts.has(word)) faults.push(`${word} is not in the texts`);

  for (const fault of faults) console.log(fault);
  console.log(`${rows.length} rows, ${inTexts.size} words, ${faults.length} differences`);
  process.exitCode = faults.length ? 1 : 0;
});
