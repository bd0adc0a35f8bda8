import { parse } from "yaml";
import { z } from "zod";

const Permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.looseObject({
  permissions: Permissions.optional(),
  "timeout-minutes": z.int().optional(),
  steps: z.array(Step),
});
const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions.optional(),
  jobs: z.record(z.string(), Job),
});

type Workflow = z.infer<typeof Workflow>;

/** Triggers that run with the repository's rights on what a stranger sends. */
const OPEN_TRIGGERS = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

/** The only rights to write, and the job that has them. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  publish: ["contents", "id-token", "attestations"],
};

function permissionProblems({ permissions, jobs }: Workflow): readonly string[] {
  const writes = (given: z.infer<typeof Permissions> = {}): readonly string[] =>
    Object.keys(given).filter((scope) => given[scope] === "write");
  return [
    ...(permissions === undefined ? ["the workflow does not say its permissions"] : []),
    ...writes(permissions).map((scope) => `every job may write ${scope}`),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      writes(job.permissions)
        .filter((scope) => !(MAY_WRITE[name] ?? []).includes(scope))
        .map((scope) => `${name} may write ${scope}`),
    ),
  ];
}

function stepProblems(jobName: string, step: z.infer<typeof Step>): readonly string[] {
  const { uses, run, with: given } = step;
  const isCheckout = uses?.startsWith("actions/checkout@") ?? false;
  return [
    ...(uses !== undefined && !/@[0-9a-f]{40}$/.test(uses)
      ? [`${jobName} uses ${uses}, which is not pinned to a commit`]
      : []),
    ...(isCheckout && given?.["persist-credentials"] !== false
      ? [`${jobName} leaves the token of its checkout behind`]
      : []),
    // Values reach a script by its environment, where no text of theirs becomes code.
    ...(run?.includes("${{") ? [`${jobName} writes an expression into a script`] : []),
  ];
}

function scriptProblems(run: string, scripts: readonly string[]): readonly string[] {
  return [...run.matchAll(/npm run ([\w:-]+)/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !scripts.includes(name))
    .map((name) => `there is no npm script ${name}`);
}

/** What is wrong with a workflow's text, by the rules of this project; `scripts` are the names of its npm scripts. */
export function workflowProblems(text: string, scripts: readonly string[]): readonly string[] {
  const parsed = Workflow.safeParse(parse(text));
  if (!parsed.success) return [`it is no workflow: ${z.prettifyError(parsed.error)}`];
  const { on, jobs } = parsed.data;
  const triggers = Object.keys(on).filter((trigger) => OPEN_TRIGGERS.includes(trigger));
  const hasSecrets = text.includes("secrets.");
  return [
    ...triggers.map((trigger) => `strangers can start it by ${trigger}`),
    ...("pull_request" in on && hasSecrets ? ["it shows secrets to pull requests"] : []),
    ...permissionProblems(parsed.data),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(job["timeout-minutes"] === undefined ? [`${name} has no time limit`] : []),
      ...job.steps.flatMap((step) => [
        ...stepProblems(name, step),
        ...scriptProblems(step.run ?? "", scripts),
      ]),
    ]),
  ];
}
