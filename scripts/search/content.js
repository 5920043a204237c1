'use strict';

// Writes content to measure the search with: node scripts/search/content.js FOLDER SECTIONS BYTES
//
// Papers of ten sections, each of so many bytes. Words follow Zipf's law, as those of real texts do; four of ten are words that stand in
// every text, the others come from a vocabulary that grows with the texts. The same arguments give the same files.

const fs = require('node:fs');
const path = require('node:path');

const [folder, sections, length] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

let state = 20221223n;
const random = () => {
  state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
  return Number(state >> 33n) / 2 ** 31;
};
const one = (list) => list[Math.floor(random() * list.length)];

const common = 'de het een van en in op te dat die voor met is niet aan zijn om er bij ook door over als naar uit'.split(' ');
const heads = 'be ge ver ont her door over aan uit bij steun weer land water huis recht macht zorg bouw kern plan wet raad mens dijk'.split(' ');
const middles = 'stel leg trek breng houd kom vorm werk vaar deel ber loop man tel druk sluit wijs red geef laat voer stand lijn boek'.split(' ');
const tails = 'ing en er heid t lijk s loos baar e atie de schap end punt fonds stuk kamer dag weg tijd beleid steun kader'.split(' ');
const words = Array.from({ length: Math.round(60 * Math.sqrt(sections * length / 6)) }, (_, at) => (
  one(heads) + one(middles) + (at % 3 ? one(tails) : '') + (at % 5 ? '' : one(middles) + one(tails))));
const word = () => (random() < 0.4 ? one(common) : words[Math.floor(words.length ** random()) - 1] ?? words[0]);
const phrase = (count) => Array.from({ length: count }, word).join(' ');
const sentence = () => {
  const text = phrase(8 + Math.floor(random() * 20));
  return `${text[0].toUpperCase()}${text.slice(1)}${random() < 0.1 ? ` (Kamerstuk ${31 + Math.floor(random() * 6)} ${
    String(Math.floor(random() * 5)).padStart(3, '0')}, nr. ${1 + Math.floor(random() * 100)})` : ''}.`;
};
const body = () => {
  let text = '';
  while (text.length < length) text += `${Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(' ')}\n\n`;
  return text;
};

const write = (name, text) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};
write('site.yaml', 'title: Gemeten\n');
for (let paper = 0; paper < sections / 10; paper += 1) {
  write(`stuk-${paper}/index.md`, `---\ntitle: Brief over ${phrase(5)}\ndate: 2022-12-16\n---\n\n${sentence()}\n`);
  for (let section = 1; section <= 10; section += 1) {
    write(`stuk-${paper}/${String(section).padStart(2, '0')}-deel-${section}.md`, `---\ntitle: ${phrase(4)}\n---\n\n${body()}`);
  }
}
