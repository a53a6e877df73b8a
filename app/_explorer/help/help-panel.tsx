"use client";

import { Tabs } from "@base-ui/react/tabs";
import { HELP_SECTIONS } from "./help-sections";
import styles from "./help.module.css";
import tabStyles from "./help-panel.module.css";

/** The help in tabs. */
export default function HelpPanel() {
  return (
    <Tabs.Root defaultValue={HELP_SECTIONS[0]?.id}>
      <Tabs.List className={tabStyles.tabs} aria-label="Parts of the help">
        {HELP_SECTIONS.map(({ id, title }) => (
          <Tabs.Tab key={id} value={id} className={tabStyles.tab}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {HELP_SECTIONS.map(({ id, body }) => (
        <Tabs.Panel key={id} value={id} className={`${styles.section ?? ""} ${tabStyles.panel ?? ""}`}>
          {body}
        </Tabs.Panel>
      ))}
      <p className={tabStyles.foot}>
        The same stands on <a href="/help">a page of its own</a>.
      </p>
    </Tabs.Root>
  );
}
