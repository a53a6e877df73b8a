import { showAddress } from "../page/address";
import { Notice } from "../page/notice";
import { SitePage } from "../page/site-page";
import { Button } from "../ui/button";
import { FailedPage } from "./failed-page";
import { hrefOfOwnCase } from "./own-address";
import { OwnFiles } from "./own-files";
import { OwnLink } from "./own-link";
import styles from "./own-page.module.css";
import { forgetOpening, replaceFile, type Opening } from "./opening";
import { tellEvents } from "./opening-words";
import { useArrival } from "./use-arrival";
import { formatWhen } from "./when-opened";
import { Working } from "./working";

type Of<Kind extends Opening["of"]> = Extract<Opening, { of: Kind }>;

const AT = { reading: "Reading the file…", checking: "Checking it: its text, its shape, its references, and whether every account replays…" } as const;

function Rival({ opening: { entry, kept } }: { readonly opening: Of<"rival"> }) {
  const { note } = entry;
  useArrival();
  return (
    <Notice title="A file of this id is kept already">
      <p>
        “{note.fileName}” is sound, and its case has the id <code>{note.id}</code>. So has the file that you opened on {formatWhen(kept.openedOn)}:
      </p>
      <ul>
        <li>
          <OwnLink href={hrefOfOwnCase(kept.id)}>{kept.title}</OwnLink>
          <span>
            {kept.fileName}, {tellEvents(kept.eventCount)}
          </span>
        </li>
      </ul>
      <p>This browser keeps one file of each id. To keep both, give one of them another id in the file, and open it again.</p>
      <div className={styles.actions}>
        <Button look="strong" onClick={() => void replaceFile(entry)}>
          Replace it by “{note.title}”
        </Button>
        <Button
          onClick={() => {
            forgetOpening();
            showAddress(hrefOfOwnCase(kept.id));
          }}
        >
          Keep the one I have
        </Button>
      </div>
    </Notice>
  );
}

function Start({ problem }: { readonly problem: string | null }) {
  return (
    <SitePage
      title="A file of your own"
      lead="A case file is opened, checked and explored in this browser alone. Nothing of it is ever sent: not what it says, not its name, and not the addresses of its steps."
    >
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <OwnFiles level={2} />
    </SitePage>
  );
}

/** What becomes of a file that is being opened; where none is, the way to open one. */
export function OpeningPage({ opening }: { readonly opening: Opening | null }) {
  if (opening === null) return <Start problem={null} />;
  switch (opening.of) {
    case "working":
      return <Working title={`Opening “${opening.fileName}”`} words={AT[opening.at]} part={null} onGiveUp={forgetOpening} />;
    case "unreadable":
      return <Start problem={opening.words} />;
    case "faulty":
      return <FailedPage key={opening.note.openedOn} failed={opening.note.key} />;
    case "rival":
      return <Rival opening={opening} />;
    case "sound":
      return <Working title="Opening the case" words="It is sound…" part={null} onGiveUp={forgetOpening} />;
  }
}
