import type { ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
      {children}
    </svg>
  );
}

const chevron = { fill: "none", stroke: "currentColor", strokeWidth: 2.25, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** The signs on the player's buttons. */
export const PLAYER_ICONS = {
  first: (
    <Icon>
      <path d="M4 4h2v12H4zM16 4v12L7 10z" />
    </Icon>
  ),
  previous: (
    <Icon>
      <path {...chevron} d="M12 4.5 6.5 10l5.5 5.5" />
    </Icon>
  ),
  next: (
    <Icon>
      <path {...chevron} d="M8 4.5 13.5 10 8 15.5" />
    </Icon>
  ),
  last: (
    <Icon>
      <path d="M14 4h2v12h-2zM4 4v12l9-6z" />
    </Icon>
  ),
} as const;
