"use strict";

const samples = [
  {
    title: "Which accusations of arms deliveries were denied, by whom, and how soon?",
    query: `{
  statements(
    where: {
      kind: { eq: ACCUSES }
      isDenied: { eq: true }
      event: { type: { in: [ARMS_TRANSFER, ARMS_PURCHASE] } }
    }
    order: [{ date: ASC }]
    first: 50
  ) {
    nodes {
      gist
      date { from to precision }
      speaker { name }
      targets { name }
      event { name }
      sources { document { title publisher } start end quote }
      denials {
        by
        delay { minDays maxDays }
        statement {
          gist
          date { from to }
          speaker { name }
          speakerNote
          sources { document { title } start end }
        }
      }
    }
  }
}`,
  },
  {
    title: "Which accusations did no accused answer?",
    query: `{
  statements(
    where: { kind: { eq: ACCUSES }, isAnswered: { eq: false } }
    order: [{ date: ASC }]
    first: 50
  ) {
    nodes {
      date { from to precision }
      speaker { name }
      targets { name }
      gist
      isDenied
      sources { document { title publisher } start end }
    }
  }
}`,
  },
  {
    title: "What is said of each event, and is it contested?",
    query: `{
  events(order: [{ date: ASC }], first: 50) {
    nodes {
      name
      date { from to precision }
      status
      statements(first: 50) {
        nodes { kind gist speaker { name } date { from to precision } }
      }
    }
  }
}`,
  },
  {
    title: "Who accuses whom?",
    query: `{
  actors(first: 50) {
    nodes {
      name
      accuses(first: 20) {
        totalCount
        edges { date node { name } statement { gist } }
      }
    }
  }
}`,
  },
];

const byId = (id) => document.getElementById(id);
const editor = byId("query");

// ---- elements

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const quiet = (text) => element("span", { class: "quiet" }, text);
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const has = (value, ...names) => names.every((name) => name in value);
const words = (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
const enumWords = (text) => (/^[A-Z]+(_[A-Z]+)*$/.test(text) ? text.toLowerCase().replaceAll("_", " ") : text);

// ---- values as people read them

function dateText(date) {
  const precision = date.precision;
  if (precision === "AT_LATEST") return `by ${date.to ?? date.from}`;
  if (!date.to || date.from === date.to) return date.from;
  const range = `${date.from} – ${date.to}`;
  return precision && precision !== "DAY" ? `${range} (${enumWords(precision)})` : range;
}

function delayText({ minDays, maxDays }) {
  const days = (count) => `${count} ${count === 1 ? "day" : "days"}`;
  if (maxDays === null || maxDays === undefined) return minDays === 0 ? "unknown delay" : `at least ${days(minDays)} later`;
  if (minDays === maxDays) return minDays === 0 ? "the same day" : `${days(minDays)} later`;
  return `${minDays}–${maxDays} days later`;
}

function sourceElement(source) {
  const title = source.document ? documentText(source.document) : [source.dataset, source.recordId].filter(Boolean).join(" ");
  const span = source.start !== undefined && source.start !== null ? `characters ${source.start}–${source.end}` : null;
  const notes = [source.quote && enumWords(source.quote), source.via && `via ${source.via}`].filter(Boolean);
  return element("span", { class: "source" }, [title, span, ...notes].filter(Boolean).join(", "));
}

const documentText = (document) => [document.title, document.publisher].filter(Boolean).join(", ");

function denialElement(denial) {
  const by = denial.by === "ACCUSED" ? "by the accused" : denial.by === "THIRD_PARTY" ? "by a third party" : null;
  const lead = [by, denial.delay && delayText(denial.delay)].filter(Boolean).join(", ");
  return element("div", null, lead ? element("div", { class: "lead" }, lead) : null, statementElement(denial.statement));
}

function statementElement(statement) {
  const speaker = [statement.speaker?.name, statement.speakerNote && `(${statement.speakerNote})`].filter(Boolean).join(" ");
  const head = [statement.kind && enumWords(statement.kind), speaker, statement.date && dateText(statement.date)].filter(Boolean).join(", ");
  const shown = new Set(["kind", "speaker", "speakerNote", "date", "gist", "sources", "__typename"]);
  const rest = Object.fromEntries(Object.entries(statement).filter(([name]) => !shown.has(name)));
  return element("div", null,
    head ? element("div", null, head) : null,
    statement.gist ? element("div", null, statement.gist) : null,
    ...(statement.sources ?? []).map(sourceElement),
    Object.keys(rest).length > 0 ? pairs(rest) : null);
}

function pairs(value) {
  const list = element("ul");
  for (const [name, member] of Object.entries(value)) {
    if (name !== "__typename") list.append(element("li", null, quiet(`${words(name)}: `), show(member)));
  }
  return list;
}

function edgeElement(edge) {
  const { node, cursor, ...own } = edge;
  return element("div", null, show(node), Object.keys(own).length > 0 ? pairs(own) : null);
}

function list(items) {
  if (items.length === 0) return quiet("none");
  if (items.every((item) => !isObject(item))) return document.createTextNode(items.map((item) => enumWords(String(item))).join(", "));
  if (items.every((item) => isObject(item) && Object.keys(item).length === 1 && "name" in item)) {
    return document.createTextNode(items.map((item) => item.name).join(", "));
  }
  return element("ul", null, ...items.map((item) => element("li", null, show(item))));
}

function connection(value) {
  const items = value.nodes ? list(value.nodes) : element("ul", null, ...(value.edges ?? []).map((edge) => element("li", null, edgeElement(edge))));
  const isEmpty = (value.nodes ?? value.edges ?? []).length === 0;
  const count = "totalCount" in value ? quiet(`${value.totalCount} in all`) : null;
  return element("div", null, count, isEmpty ? (count ? null : quiet("none")) : items);
}

function show(value) {
  if (value === null || value === undefined) return quiet("—");
  if (typeof value === "boolean") return document.createTextNode(value ? "yes" : "no");
  if (Array.isArray(value)) return list(value);
  if (!isObject(value)) return document.createTextNode(enumWords(String(value)));
  if (has(value, "from") || (has(value, "to") && has(value, "precision"))) return document.createTextNode(dateText(value));
  if (has(value, "minDays")) return document.createTextNode(delayText(value));
  if (has(value, "nodes") || has(value, "edges")) return connection(value);
  if (has(value, "statement") && (has(value, "by") || has(value, "delay"))) return denialElement(value);
  if (has(value, "document") || has(value, "dataset")) return sourceElement(value);
  if (has(value, "gist")) return statementElement(value);
  if (has(value, "title")) return document.createTextNode(documentText(value));
  if (has(value, "name") && Object.keys(value).every((name) => name === "name" || name === "__typename")) return document.createTextNode(value.name);
  return pairs(value);
}

// ---- the table

function rowsOf(value) {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [value];
  if (value.nodes) return value.nodes;
  if (value.edges) return value.edges.map(({ node, cursor, ...own }) => ({ ...own, ...(isObject(node) ? node : { node }) }));
  return [value];
}

function table(rows) {
  const objects = rows.map((row) => (isObject(row) ? row : { value: row }));
  const names = [...new Set(objects.flatMap(Object.keys))].filter((name) => name !== "__typename");
  const head = element("tr", null, ...names.map((name) => element("th", { scope: "col" }, words(name))));
  const body = objects.map((row) => element("tr", null, ...names.map((name) => cell(name, row[name]))));
  return element("div", { class: "wide" }, element("table", null, element("thead", null, head), element("tbody", null, ...body)));
}

function cell(name, value) {
  const isDate = isObject(value) && "from" in value;
  const isLong = Array.isArray(value) ? value.some(isObject) && !value.every((item) => "name" in item) : typeof value === "string" && value.length > 40;
  return element("td", { "data-label": words(name), class: isDate ? "date" : isLong || isObject(value) && "nodes" in value ? "long" : "" }, show(value));
}

function showTable(data) {
  const panel = byId("panel-table");
  panel.replaceChildren();
  const roots = Object.entries(data ?? {});
  for (const [name, value] of roots) {
    const rows = rowsOf(value);
    if (roots.length > 1) panel.append(element("h3", null, words(name)));
    panel.append(rows.length === 0 ? quiet("No rows.") : table(rows));
  }
  return roots.reduce((count, [, value]) => count + rowsOf(value).length, 0);
}

function showErrors(errors) {
  const box = byId("errors");
  box.hidden = errors.length === 0;
  box.replaceChildren(...errors.map((error) => {
    const place = error.locations?.[0] ? `line ${error.locations[0].line}, column ${error.locations[0].column}: ` : "";
    const code = error.extensions?.code ? ` [${error.extensions.code}]` : "";
    return element("p", null, place + error.message + code);
  }));
}

// ---- asking

async function ask() {
  const button = byId("run");
  button.disabled = true;
  byId("state").textContent = "Asking…";
  showErrors([]);
  try {
    await answer();
  } catch (failure) {
    byId("state").textContent = "";
    showErrors([{ message: failure.message }]);
  } finally {
    button.disabled = false;
  }
}

function readVariables() {
  const text = byId("variables").value.trim();
  try {
    return text ? JSON.parse(text) : undefined;
  } catch (malformed) {
    throw new Error(`The variables are not JSON: ${malformed.message}`);
  }
}

async function answer() {
  const body = JSON.stringify({ query: editor.value, variables: readVariables() });
  const started = performance.now();
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json, application/json;q=0.9" };
  const key = byId("key").value.trim();
  if (key) headers.authorization = `Bearer ${key}`;
  const response = await fetch("/graphql", { method: "POST", headers, body });
  const text = await response.text();
  const elapsed = Math.round(performance.now() - started);
  let reply;
  try {
    reply = JSON.parse(text);
  } catch {
    throw new Error(`The service answered with status ${response.status} and no JSON.`);
  }
  byId("json").textContent = JSON.stringify(reply, null, 2);
  showErrors(reply.errors ?? []);
  const rows = showTable(reply.data);
  byId("state").textContent = reply.data ? `${rows} ${rows === 1 ? "row" : "rows"}, ${elapsed} ms` : "";
}

// ---- the editor, samples and tabs

let leavesByTab = false;

function onKey(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    ask();
  } else if (event.key === "Escape") {
    leavesByTab = true;
    return;
  } else if (event.key === "Tab" && !event.shiftKey && !leavesByTab) {
    event.preventDefault();
    editor.setRangeText("  ", editor.selectionStart, editor.selectionEnd, "end");
  }
  leavesByTab = false;
}

function choose(sample) {
  editor.value = sample.query;
  byId("variables").value = "";
  for (const button of byId("samples").children) {
    button.setAttribute("aria-pressed", String(button.textContent === sample.title));
  }
}

function selectTab(name) {
  for (const each of ["table", "json"]) {
    const isSelected = each === name;
    byId(`tab-${each}`).setAttribute("aria-selected", String(isSelected));
    byId(`tab-${each}`).tabIndex = isSelected ? 0 : -1;
    byId(`panel-${each}`).hidden = !isSelected;
  }
}

for (const sample of samples) {
  const button = element("button", { type: "button", "aria-pressed": "false" }, sample.title);
  button.addEventListener("click", () => { choose(sample); ask(); });
  byId("samples").append(button);
}

for (const name of ["table", "json"]) {
  const other = name === "table" ? "json" : "table";
  byId(`tab-${name}`).addEventListener("click", () => selectTab(name));
  byId(`tab-${name}`).addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      selectTab(other);
      byId(`tab-${other}`).focus();
    }
  });
}

editor.addEventListener("keydown", onKey);
byId("variables").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) ask();
});
byId("run").addEventListener("click", ask);
choose(samples[0]);
ask();
