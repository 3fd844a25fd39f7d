import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, RefAttributes } from 'react';

type NativeAnchor = RefAttributes<HTMLAnchorElement> & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

/** A link within the console, typed by its routes: `<TextLink to="/applications/$id" params={{ id }}>`. */
export const TextLink = createLink((props: AnchorProps & NativeAnchor) => <Anchor {...props} />);

/** The link that the whole row of a table answers to; one in the first column of each row. */
export const RowLink = createLink((props: AnchorProps & NativeAnchor) => (
  <Anchor c="var(--lintel-ink)" fw={600} data-row-link underline="hover" {...props} />
));

/** A link that looks like a button. */
export const ButtonLink = createLink((props: ButtonProps & Omit<NativeAnchor, keyof ButtonProps>) => <Button component="a" {...props} />);
