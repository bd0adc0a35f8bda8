import { z } from "zod";

/** What is taken of electron-builder.yml to be changed; all else stays as it stands there. */
const BuilderConfig = z.looseObject({ mac: z.looseObject({}) });

/** What a release knows that electron-builder.yml cannot. */
export interface ReleaseFacts {
  /** The SHA-256 of each of Electron's downloads, by file name, as its npm package states them. */
  readonly electronChecksums: Readonly<Record<string, string>>;
  /** Whether there is a certificate of Apple's to sign with. */
  readonly hasMacCertificate: boolean;
}

/**
 * electron-builder's configuration for a release, of the parsed electron-builder.yml. The lock file vouches for Electron's
 * npm package, and so for its downloads. A Mac app without certificate is signed ad hoc, which a hardened runtime would not load.
 */
export function releaseConfig(
  yaml: unknown,
  facts: ReleaseFacts,
): Readonly<Record<string, unknown>> {
  const config = BuilderConfig.parse(yaml);
  return {
    ...config,
    electronDownload: { checksums: facts.electronChecksums },
    ...(!facts.hasMacCertificate && {
      mac: { ...config.mac, identity: "-", hardenedRuntime: false, notarize: false },
    }),
  };
}
