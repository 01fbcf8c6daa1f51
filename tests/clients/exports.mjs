// Reads an exported file from standard input with a public parser of its format, and prints what it found as JSON.
import { text } from "node:stream/consumers";

const readers = {
  graphml: async (file) => network((await import("graphology-graphml")).default.parse, file),
  gexf: async (file) => network((await import("graphology-gexf")).default.parse, file),
  trig: quads,
  ftm: entities,
  bibtex: async (file) => {
    const { parse } = await import("@retorquere/bibtex-parser");
    const { errors, entries } = parse(file, { sentenceCase: false, caseProtection: false });
    return { errors, entries: entries.map(({ type, key, fields }) => ({ type, key, fields })) };
  },
  "csl-json": citations,
  jsonl: lines,
};

async function network(parse, file) {
  const { MultiGraph } = await import("graphology");
  const graph = parse(MultiGraph, file);
  return {
    nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
    edges: graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes })),
  };
}

async function quads(file) {
  const { default: n3 } = await import("n3");
  const term = ({ termType, value, datatype }) => (termType === "Literal" ? { value, datatype: datatype.value } : { value });
  return new n3.Parser({ format: "application/trig" })
    .parse(file)
    .map(({ subject, predicate, object, graph }) => ({ subject: subject.value, predicate: predicate.value, object: term(object), graph: graph.value }));
}

async function entities(file) {
  const { default: ftm } = await import("@alephdata/followthemoney");
  const model = new ftm.Model(ftm.defaultModel);
  const rows = file.trimEnd().split("\n").map((line) => JSON.parse(line));
  const schemata = new Map(rows.map(({ id, schema }) => [id, model.getSchema(schema)]));
  const problems = rows.flatMap((row) => [...problemsOf(row, model, schemata)]);
  return { entities: rows, problems };
}

function* problemsOf({ id, properties }, model, schemata) {
  const schema = schemata.get(id);
  if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id)) {
    yield `${id} is no id of an entity`;
  }
  for (const name of schema.required.filter((required) => !properties[required])) {
    yield `${id} lacks ${name}`;
  }
  const known = schema.getProperties();
  for (const [name, values] of Object.entries(properties)) {
    const property = known.get(name);
    if (!property || property.stub) {
      yield `${schema.name} has no ${name}`;
      continue;
    }
    for (const value of values) {
      const other = schemata.get(value);
      if (property.type.name === "entity" && other && !other.isA(property.range)) {
        yield `${id}: ${name} leads to ${other.name}, expected ${property.getRange().name}`;
      }
      if (property.type.name === "entity" && !other) {
        yield `${id}: ${name} leads to ${value}, which is not in the file`;
      }
      if (property.type.values?.size && !property.type.values.has(value)) {
        yield `${id}: ${name} cannot be ${value}`;
      }
      if (property.type.name === "date" && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) {
        yield `${id}: ${name} is no date: ${value}`;
      }
    }
  }
}

async function lines(file) {
  const [{ default: Ajv }, { default: addFormats }, { readFile }] = await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats"), import("node:fs/promises")]);
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
  const isLine = ajv.compile(JSON.parse(await readFile("../../graph-schema/graph-lines.schema.json", "utf8")));
  const rows = file.trimEnd().split("\n").map((line) => JSON.parse(line));
  return { lines: rows.length, problems: rows.filter((row) => !isLine(row)) };
}

// A small style of our own: what it prints shows that a citation processor understood title, publisher, date and address.
async function citations(file) {
  const { default: citeproc } = await import("citeproc");
  const items = new Map(JSON.parse(file).map((item) => [item.id, item]));
  const months = Array.from({ length: 12 }, (_, at) => `<term name="month-${String(at + 1).padStart(2, "0")}">m${at + 1}</term>`).join("");
  const quotes = ["open-quote", "close-quote"].map((name) => `<term name="${name}">"</term>`).join("");
  const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><terms>${months}${quotes}</terms></locale>`;
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
    <info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00Z</updated></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><layout delimiter="|"><group delimiter=" / ">
      <text variable="title"/><text variable="publisher"/>
      <date variable="issued"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>
      <text variable="URL"/>
    </group></layout></bibliography></style>`;
  const engine = new citeproc.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) }, style);
  engine.setOutputFormat("text");
  engine.updateItems([...items.keys()]);
  return { items: [...items.values()], bibliography: engine.makeBibliography()[1].map((entry) => entry.trim()) };
}

console.log(JSON.stringify(await readers[process.argv[2]](await text(process.stdin))));
