import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPackageWithKey, aRotation } from "../fixtures/carried-keys.ts";
import { anInstallation, type Installation } from "../fixtures/installation.ts";
import { aPublisher, withNewKey } from "../fixtures/signed-bank.ts";

let installation: Installation;
const start = () => installation.start();

beforeEach(() => {
  installation = anInstallation();
});

afterEach(() => {
  installation.remove();
});

describe("a change of key", () => {
  const [a, b, c] = [aPublisher(), aPublisher(), aPublisher()];

  it("signed by the trusted key is offered as such, and then only the new key signs new banks", async () => {
    const app = start();
    await app.install(aPackageWithKey(a, { revision: 1 }));
    const changes = [aRotation(a, b)];
    const offer = await app.choose(aPackageWithKey(b, { bankId: "next-bank" }, changes));
    expect(offer).toMatchObject({ kind: "signed", trust: "key-replaced" });
    expect(await app.install(aPackageWithKey(b, { bankId: "next-bank" }, changes))).toBe(
      "installed",
    );
    expect(await start().listed()).toEqual({
      banks: ["next-bank 1 trusted-by-person", "small-bank 1 trusted-by-person"],
      refused: [],
    });
    const next = start();
    expect(await next.install(aPackageWithKey(a, { revision: 2 }))).toBe("bank-key-replaced");
    expect(await next.install(aPackageWithKey(a, { bankId: "third-bank" }))).toBe(
      "bank-key-replaced",
    );
    expect(await next.install(aPackageWithKey(b, { revision: 2 }))).toBe("installed");
    expect(await next.known()).toMatchObject([
      {},
      { currentKeys: { length: 1 }, replacedKeys: { length: 1 } },
    ]);
  });

  it("can be the second of two, for who missed the first", async () => {
    const app = start();
    await app.install(aPackageWithKey(a));
    const changes = [aRotation(a, b, 1), aRotation(b, c, 2)];
    expect(await app.install(aPackageWithKey(c, { revision: 2 }, changes))).toBe("installed");
    expect(await app.install(aPackageWithKey(b, { revision: 3 }, changes.slice(0, 1)))).toBe(
      "bank-key-replaced",
    );
  });

  it("to two successors is refused, whichever came first", async () => {
    const app = start();
    await app.install(aPackageWithKey(a));
    const [toB, toC] = [aRotation(a, b), aRotation(a, c)];
    expect(await app.install(aPackageWithKey(b, { revision: 2 }, [toB, toC]))).toBe(
      "bank-key-change-disputed",
    );
    expect(await app.install(aPackageWithKey(b, { revision: 2 }, [toB]))).toBe("installed");
    expect(await app.install(aPackageWithKey(c, { revision: 3 }, [toC]))).toBe(
      "bank-key-change-disputed",
    );
  });

  it("that another key signed is refused", async () => {
    const app = start();
    await app.install(aPackageWithKey(a));
    const genuine = aRotation(a, b);
    const forged = { ...genuine, signature: aRotation(c, b).signature };
    expect(await app.install(aPackageWithKey(b, { revision: 2 }, [forged]))).toBe(
      "bank-key-change-forged",
    );
  });

  it("that was altered in any character is refused", async () => {
    const app = start();
    await app.install(aPackageWithKey(a));
    const { statement, signature } = aRotation(a, b);
    for (const altered of [
      { statement: statement.replace('"sequence": 1', '"sequence": 2'), signature },
      { statement: ` ${statement}`, signature },
      { statement, signature: signature.replace("rotation=1", "rotation=2") },
      { statement: statement.replace("tea-house", "tea-horse"), signature },
    ]) {
      const code = await app.install(aPackageWithKey(b, { revision: 2 }, [altered]));
      expect(code).toMatch(/^bank-key-change-(forged|malformed)$/);
    }
  });

  it("does not lead a stranger's key to a publisher whom it does not name", async () => {
    const app = start();
    await app.install(aPackageWithKey(a));
    const rival = aPublisher({ publisherId: "rival", publisherName: "Rival" });
    const code = await app.install(aPackageWithKey(rival, {}, [aRotation(a, rival)]));
    expect(code).toBe("bank-key-change-malformed");
  });

  it("is no way back for a publisher who announced it: the replaced key is refused at first meeting", async () => {
    const code = await start().install(aPackageWithKey(a, {}, [aRotation(a, b)]));
    expect(code).toBe("bank-key-replaced");
  });

  it("of a publisher that is built in counts as well", async () => {
    const successor = withNewKey(installation.builtIn);
    const changes = [aRotation(installation.builtIn, successor)];
    expect(await start().install(aPackageWithKey(successor, {}, changes))).toBe("installed");
    expect((await start().listed()).banks).toEqual(["small-bank 1 release"]);
  });
});
