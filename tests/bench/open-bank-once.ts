import { aPublisher } from "../fixtures/signed-bank.ts";
import { openBank, writeBenchBank } from "./bench-bank.ts";

const KIB = 1024;

/** Opens the bank that it is told of once, and prints how much memory that took at most, in bytes beyond what it had before. */
const [packageFile, publicKey] = process.argv.slice(2);
if (packageFile === undefined || publicKey === undefined) throw new Error("There is no bank.");

// What the first bank of all costs is the code's, and no matter of the bank's size.
const small = writeBenchBank(1);
openBank(small.packageFile, small.trustedKey);
small.remove();
const before = process.memoryUsage.rss();
openBank(packageFile, aPublisher({ publicKey }).trustedKey);
process.stdout.write(String(process.resourceUsage().maxRSS * KIB - before));
