import type { ReactNode } from 'react'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

type Look = { look?: 'main' | 'quiet' | 'small'; picture?: PictureKey; children: ReactNode }
type ButtonProps = Look & { id?: string; name?: string; value?: string; formAction?: string; form?: string }

/** Sends the form that it stands in. Its words say what happens. */
export function Button({ look = 'main', picture, children, ...rest }: ButtonProps) {
  return (
    <button type="submit" className={`button button-${look}`} {...rest}>
      {picture ? <Picture of={picture} size="tiny" /> : null}
      <span>{children}</span>
    </button>
  )
}

type LinkButtonProps = Look & { href: string; rel?: string }

/** A link that is the next thing to do. */
export function LinkButton({ look = 'main', picture, children, href, rel }: LinkButtonProps) {
  return (
    <a className={`button button-${look}`} href={href} rel={rel}>
      {picture ? <Picture of={picture} size="tiny" /> : null}
      <span>{children}</span>
    </a>
  )
}

/** Buttons that belong together, one below the other on a phone. */
export const Buttons = ({ children }: { children: ReactNode }) => <div className="buttons">{children}</div>
