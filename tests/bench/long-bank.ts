import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { toBank } from "../../question-bank/tools/build/to-bank.ts";
import { writeBuild } from "../../question-bank/tools/build/write-build.ts";
import { runSign } from "../../question-bank/tools/sign.ts";
import { readSourceFolder } from "../../question-bank/tools/source/read-source-folder.ts";
import { BankSchema, type Bank } from "../../shared/bank/bank.ts";
import { ItemIdSchema, type Item } from "../../shared/bank/item.ts";
import { objectivePlaces } from "../../shared/exam/objective-places.ts";

/**
 * Puts a bank into `folder`, signed with the development key below `rootDir`, whose one form has `questionCount` questions: the
 * items of the AIF-C01 bank, each as often as it takes, so that texts and kinds are real.
 */
export async function writeLongBank(
  rootDir: string,
  folder: string,
  questionCount: number,
): Promise<void> {
  const source = await readSourceFolder(join(rootDir, "question-bank", "aif-c01"), rootDir);
  if (source.rules === null) throw new Error("The rules of the bank do not parse.");
  const { bank: rules } = source.rules;
  const bank = lengthened(toBank(source.rules, source), questionCount);
  mkdirSync(folder, { recursive: true });
  const buildDir = await writeBuild({
    source: { ...rules, title: `${questionCount} questions` },
    bank,
    issuedAtMs: Date.now(),
    outDir: folder,
    rotationFile: null,
  });
  const signed = runSign({
    rootDir,
    buildDir,
    outFile: join(folder, "long.qbank"),
    keyFile: null,
    keyText: null,
    signatureFile: null,
    isRelease: false,
  });
  if (!signed.ok) throw new Error(signed.error.detail);
}

function lengthened(bank: Bank, questionCount: number): Bank {
  const { blueprint, items } = bank;
  const placeOf = objectivePlaces(blueprint);
  const [first, ...others] = blueprint.domains;
  if (first === undefined) throw new Error("The bank has no domain.");
  const share = Math.floor(questionCount / blueprint.domains.length);
  const domains = [first, ...others].map((domain) => {
    const shownCount = domain.id === first.id ? questionCount - share * others.length : share;
    return {
      ...domain,
      shownCount,
      scoredCount: shownCount,
      weightPercent: (100 * shownCount) / questionCount,
    };
  });
  const long = domains.flatMap((domain) => {
    const own = items.filter((item) => placeOf(item.objective).domainId === domain.id);
    return Array.from({ length: domain.shownCount }, (_, index) => {
      const item = own[index % own.length];
      if (item === undefined) throw new Error(`Domain ${domain.id} has no items.`);
      return renamed(item, `q-long-${domain.id}-${index}`);
    });
  });
  const kinds = blueprint.kinds.map((rule) => ({ ...rule, minCount: 0 }));
  return BankSchema.parse({ ...bank, blueprint: { ...blueprint, domains, kinds }, items: long });
}

/** A copy under another name, the enemy of nobody. */
function renamed(item: Item, id: string): Item {
  return { ...item, id: ItemIdSchema.parse(id), enemies: [] };
}
