import { aPublisher } from "../fixtures/signed-bank.ts";
import { openBank, readHashAndParse, writeBenchBank } from "./bench-bank.ts";

const KIB = 1024;

/**
 * Opens the bank that it is told of once, by the key that is named, or without one only reads, hashes and parses it. Prints how
 * much memory that took at most, in bytes beyond what it had before.
 */
const [file, publicKey] = process.argv.slice(2);
if (file === undefined) throw new Error("There is no bank.");

// What the first bank of all costs is the code's, and no matter of the bank's size.
const small = writeBenchBank(1);
openBank(small.packageFile, small.trustedKey);
small.remove();
const before = process.memoryUsage.rss();
if (publicKey === undefined) readHashAndParse(file);
else openBank(file, aPublisher({ publicKey }).trustedKey);
process.stdout.write(String(process.resourceUsage().maxRSS * KIB - before));
