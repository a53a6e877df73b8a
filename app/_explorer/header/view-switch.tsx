import { StepLink } from "../page/step-link";
import type { SwitchOption } from "../view/switches";
import styles from "./view-switch.module.css";

/** "As it became known" → what may be left unseen where there is little room, and what must be seen. */
function splitTitle(title: string): [string, string] {
  const match = /^(As it (?:became )?|The )(.+)$/.exec(title);
  return match === null ? ["", title] : [match[1] ?? "", match[2] ?? ""];
}

/** Tellings or clocks side by side; the chosen one is dark. Each is a link to where it lands. */
export function ViewSwitch({ label, options }: { readonly label: string; readonly options: readonly SwitchOption[] }) {
  if (options.length < 2) return null;
  return (
    <div className={styles.switch} aria-label={label} role="group">
      {options.map((option) => {
        const [unseen, seen] = splitTitle(option.title);
        return (
          <StepLink
            key={option.id}
            className={styles.option}
            href={option.href}
            notice={option.notice}
            isSwitch
            aria-current={option.isCurrent ? "true" : undefined}
            title={option.explains}
          >
            <span className={styles.unseen}>{unseen}</span>
            <span className={styles.seen}>{seen}</span>
          </StepLink>
        );
      })}
    </div>
  );
}
