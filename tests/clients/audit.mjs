// Runs the public audits of GraphQL over HTTP against the address given, prints what failed, and ends with a count.
import { auditServer } from "graphql-http";

const url = process.argv[2];
const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== "ok");
for (const { id, name, reason } of failed) {
  console.log(`${id} ${name}: ${reason}`);
}
console.log(`${results.length - failed.length} of ${results.length} audits passed`);
process.exitCode = failed.length === 0 ? 0 : 1;
