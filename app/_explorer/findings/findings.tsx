import { useMemo, useState } from "react";
import type { Fault } from "../../_core/timeline/faults";
import { FileLines, type MarkedPlace } from "./file-lines";
import { FindingList } from "./finding-list";
import styles from "./findings.module.css";

interface FindingsProps {
  readonly fileName: string;
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** All that was found in a file, beside its lines: whatever is pressed there is shown here. */
export function Findings({ fileName, text, faults, warnings }: FindingsProps) {
  const [chosen, setChosen] = useState<Fault | null>(() => faults[0] ?? warnings[0] ?? null);
  const places = useMemo<MarkedPlace[]>(
    () => [...faults.map((fault) => ({ of: "fault" as const, fault })), ...warnings.map((fault) => ({ of: "warning" as const, fault }))],
    [faults, warnings],
  );
  return (
    <div className={styles.findings} data-sound={places.length === 0 ? "" : undefined}>
      <div className={styles.lists}>
        {faults.length === 0 ? null : (
          <section aria-labelledby="faults">
            <h2 className={styles.heading} id="faults">
              Faults <span className="figures">{faults.length}</span>
            </h2>
            <FindingList of="fault" findings={faults} chosen={chosen} onChoose={setChosen} />
          </section>
        )}
        {warnings.length === 0 ? null : (
          <section aria-labelledby="warnings">
            <h2 className={styles.heading} id="warnings">
              Warnings <span className="figures">{warnings.length}</span>
            </h2>
            <p className={styles.note}>Worth a second look; they stop nothing.</p>
            <FindingList of="warning" findings={warnings} chosen={chosen} onChoose={setChosen} />
          </section>
        )}
      </div>
      <div className={styles.lines}>
        <FileLines fileName={fileName} text={text} places={places} chosen={chosen} />
      </div>
    </div>
  );
}
