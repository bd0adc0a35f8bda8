import { useStore } from "zustand";
import { type BankStanding } from "../features/readiness/bank-standing.ts";
import { StandingCard } from "../features/readiness/StandingCard.tsx";
import { type ReadinessStore } from "./readiness-store.ts";

interface HomeStandingsProps {
  readonly store: ReadinessStore;
  readonly isOnlyBank: boolean;
  readonly onOpen: (standing: BankStanding) => void;
}

/** Where the person stands with each signed bank, for Home. */
export function HomeStandings({ store, isOnlyBank, onOpen }: HomeStandingsProps) {
  const { standings } = useStore(store);
  return standings.map((standing) => (
    <StandingCard
      key={standing.bank.bankId}
      standing={standing}
      isOnlyBank={isOnlyBank}
      onOpen={() => {
        onOpen(standing);
      }}
    />
  ));
}
