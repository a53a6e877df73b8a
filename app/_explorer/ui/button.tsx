import type { ComponentPropsWithRef } from "react";
import styles from "./button.module.css";

interface ButtonProps extends ComponentPropsWithRef<"button"> {
  /** `strong` for the one thing to do, `quiet` for what is there when wanted. */
  readonly look?: "plain" | "strong" | "quiet";
  /** An icon alone: needs an `aria-label`, and shows it as its title. */
  readonly isIcon?: boolean;
}

/** A button as all of them look. */
export function Button({ look = "plain", isIcon = false, className = "", ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      title={isIcon ? rest["aria-label"] : undefined}
      {...rest}
      className={`${styles.button ?? ""} ${className}`}
      data-look={look}
      data-icon={isIcon ? "" : undefined}
    />
  );
}
