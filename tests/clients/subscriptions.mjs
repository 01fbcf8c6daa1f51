// Subscribes with a public client (graphql-ws or graphql-sse) at the address given, and prints what was seen to work.
import assert from "node:assert/strict";
import * as sse from "graphql-sse";
import * as ws from "graphql-ws";
import WebSocket from "ws";

const [kind, url] = process.argv.slice(2);
const makers = {
  "graphql-ws": () => ws.createClient({ url: url.replace(/^http/, "ws"), webSocketImpl: WebSocket, keepAlive: 100, lazyCloseTimeout: 0 }),
  "graphql-sse": () => sse.createClient({ url, retryAttempts: 0 }),
};

async function post(query) {
  const reply = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  return (await reply.json()).data;
}

async function record(key) {
  const data = await post(`mutation {
    recordStatements(input: { statements: [{
      kind: COMMENTS, speaker: "swe", key: "${kind}-${key}", gist: "Said ${key}.", sources: [{ dataset: "test", recordId: "${kind}-${key}" }]
      date: { from: "2024-01-01", to: "2024-01-01", precision: DAY, basis: STATED } }] }) { revision { number } errors { message } }
  }`);
  assert.equal(data.recordStatements.errors, null);
  return data.recordStatements.revision.number;
}

const query = `subscription Told($after: Int) {
  statementRecorded(after: $after, where: { kind: { eq: COMMENTS } }) { revision { number } statements { gist } }
}`;

async function take(client, after, count, between = async () => {}) {
  const seen = [];
  for await (const { data, errors } of client.iterate({ query, variables: { after } })) {
    assert.equal(errors, undefined);
    seen.push(data.statementRecorded.revision.number);
    if (seen.length === count) {
      break;
    }

    await between(seen.length);
  }

  return seen;
}

const client = makers[kind]();
const answers = [];
for await (const result of client.iterate({ query: "{ actor(id: \"swe\") { name } }" })) {
  answers.push(result);
}

assert.deepEqual(answers.map((answer) => answer.data.actor.name), ["Sweden"]);
console.log("a query is answered once and completes");

const refusals = [];
try {
  for await (const result of client.iterate({ query: "subscription { nothing }" })) {
    refusals.push(...result.errors);
  }
} catch (errors) {
  refusals.push(...errors);
}

assert.equal(refusals[0].extensions.code, "UNKNOWN_FIELD");
console.log("an invalid document is refused with its errors");

const first = await record("first");
const written = [first];
const seen = await take(client, first - 1, 4, async (count) => written.push(await record(`live-${count}`)));
assert.deepEqual(seen, written);
console.log("events arrive while others write");

written.length = 0;
for (let count = 0; count < 3; count++) {
  written.push(await record(`away-${count}`));
}

const both = await Promise.all([take(client, seen.at(-1), 3), take(client, seen.at(-1), 3)]);
assert.deepEqual(both, [written, written]);
console.log("who resumes after the last revision misses nothing");

await new Promise((resolve) => setTimeout(resolve, 300));
await client.dispose();
console.log(`${kind} works`);
