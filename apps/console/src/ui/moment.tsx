import { useTranslation } from 'react-i18next';

/** A point in time (epoch milliseconds) in the reader's language and time zone; seconds in the tooltip. */
export const Moment = ({ at }: { at: number }) => {
  const { i18n } = useTranslation();
  const date = new Date(at);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(i18n.language, options).format(date);

  return (
    <time dateTime={date.toISOString()} title={format({ dateStyle: 'full', timeStyle: 'long' })}>
      {format({ dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
};
