import { describe, expect, it } from "vitest";
import { checkMinisignature, parseMinisignature, parseMinisignPublicKey } from "./minisign.ts";

/** Made by minisign 0.11: `minisign -G -W`, then `minisign -S -W -m message -t "rehearsal bank=x"`. */
const message = Buffer.from("hi\n");
const publicKeyLine = "RWSzvicKllQQ6FVHk1JkERpli++bmonDFN6h8fLrZKJqpYWR5CALPEXu";
const lines = [
  "untrusted comment: signature from minisign secret key",
  "RUSzvicKllQQ6DrDQU+g6jubNDOa3GyOv6tF6/Ym2Q+mm9eZNRHr3pW0neheGdY+DFeOEoKytlEiCq9zXpMPFEjQZHHmlPZJRAE=",
  "trusted comment: rehearsal bank=x",
  "V7RVC+sazxNO55XYOqSL7hzZe6TJxhbAwZ/tYcu8Y35hWhk4bmmj1r13SNBwUAqT05HWFqNr3mwdt9kz7HvkAQ==",
] as const;

/** The outcome for a signature file: its trusted comment, or the code of its refusal. */
function judge(fileText: string, signed: Buffer = message): string {
  const publicKey = parseMinisignPublicKey(publicKeyLine);
  const parsed = parseMinisignature(Buffer.from(fileText, "latin1"));
  if (!publicKey.ok) return publicKey.error;
  if (!parsed.ok) return parsed.error.code;
  const checked = checkMinisignature(signed, parsed.value, publicKey.value);
  return checked.ok ? checked.value : checked.error.code;
}

/** The signature file with one of its lines exchanged. */
function fileWith(index: number, line: string): string {
  return `${Array.from<string>(lines).with(index, line).join("\n")}\n`;
}

const genuine = `${lines.join("\n")}\n`;

describe("a public key", () => {
  it("has the id that minisign prints for it", () => {
    expect(parseMinisignPublicKey(publicKeyLine)).toMatchObject({
      ok: true,
      value: { keyId: "E81054960A27BEB3" },
    });
  });

  it.each([
    ["an empty line", ""],
    ["another algorithm", publicKeyLine.replace("RW", "RU")],
    ["a cut end", publicKeyLine.slice(0, -4)],
    ["a space", `${publicKeyLine} `],
    ["a second spelling of the same bytes", publicKeyLine.replaceAll("+", "-")],
  ])("is refused with %s", (_what, line) => {
    expect(parseMinisignPublicKey(line).ok).toBe(false);
  });
});

describe("a signature file", () => {
  it("answers with its trusted comment when both signatures hold", () => {
    expect(judge(genuine)).toBe("rehearsal bank=x");
  });

  it("is read with line ends of Windows, and without the last one", () => {
    expect(judge(genuine.replaceAll("\n", "\r\n"))).toBe("rehearsal bank=x");
    expect(judge(genuine.trimEnd())).toBe("rehearsal bank=x");
  });

  it("tells an altered message from an altered trusted comment", () => {
    expect(judge(genuine, Buffer.from("ho\n"))).toBe("bank-signature-invalid");
    expect(judge(fileWith(2, "trusted comment: rehearsal bank=y"))).toBe(
      "bank-trusted-comment-altered",
    );
  });

  it("is refused in the legacy form: the letters are not signed, so one could pose as the other", () => {
    expect(judge(fileWith(1, lines[1].replace("RU", "RW")))).toBe("bank-signature-legacy");
  });

  it.each([
    ["no content", ""],
    ["three lines", lines.slice(0, 3).join("\n")],
    ["a fifth line", `${genuine}more\n`],
    ["an empty fifth line", `${genuine}\n`],
    ["another label in line 1", fileWith(0, "comment: signature")],
    ["another label in line 3", fileWith(2, "untrusted comment: rehearsal bank=x")],
    [
      "a carriage return inside line 3, where minisign would stop reading",
      fileWith(2, `${lines[2]}\ry`),
    ],
    ["a zero inside line 3, where C would stop reading", fileWith(2, `${lines[2]}\0y`)],
    ["an unknown algorithm", fileWith(1, lines[1].replace("RU", "RV"))],
    ["a signature cut short", fileWith(1, lines[1].slice(4))],
    ["a second spelling of line 2", fileWith(1, lines[1].replace("RAE=", "RAF="))],
    ["a second spelling of line 4", fileWith(3, lines[3].replace("AQ==", "AR=="))],
    ["the URL alphabet in line 4", fileWith(3, lines[3].replaceAll("/", "_"))],
    ["a space after line 4", fileWith(3, `${lines[3]} `)],
  ])("is malformed with %s", (_what, file) => {
    expect(judge(file)).toBe("bank-signature-malformed");
  });
});
