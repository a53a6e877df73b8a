import { CharacterKeysBox } from "./character-keys-box";
import styles from "./help.module.css";

interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key of a case page, group by group. */
const KEYS: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[] = [
  {
    title: "Through the steps",
    rows: [
      { keys: ["←", "→"], does: "one step back, one step on" },
      { keys: ["Shift ←", "Shift →"], does: "one chapter back, one chapter on" },
      { keys: ["Home", "End"], does: "the opening, the last step" },
      { keys: ["Space"], does: "play, pause" },
    ],
  },
  {
    title: "In the chart, once Tab has reached it",
    rows: [
      { keys: ["↑", "↓"], does: "from shape to line to shape" },
      { keys: ["Enter"], does: "look into the shape or line" },
      { keys: ["Shift + arrows"], does: "move the chart" },
      { keys: ["+", "−", "0"], does: "nearer, further, all of it" },
    ],
  },
  {
    title: "Anywhere",
    rows: [
      { keys: ["/"], does: "search" },
      { keys: ["d"], does: "the case on a day" },
      { keys: ["?"], does: "this help" },
      { keys: ["Esc"], does: "close what is open: a dialog; else the tip in the chart, then what is looked into, then the focus" },
    ],
  },
];

/** The keys, in tables that a screen reader can read by rows. */
export function KeyList() {
  return (
    <div className={styles.keys}>
      {KEYS.map(({ title, rows }) => (
        <table key={title}>
          <caption>{title}</caption>
          <tbody>
            {rows.map(({ keys, does }) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <CharacterKeysBox />
    </div>
  );
}
