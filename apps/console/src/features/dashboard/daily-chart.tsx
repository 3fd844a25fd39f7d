import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './daily-chart.module.css';
import type { ActiveUsers } from './queries.ts';

type Points = ActiveUsers['dauCurve'];

const height = 160;
const barWidth = 16;
const gap = 6;

/** A bar for each day; the same numbers as a table for who cannot see it. */
export const DailyChart = ({ points }: { points: Points }) => {
  const { t, i18n } = useTranslation();
  const highest = Math.max(1, ...points.map(({ count }) => count));
  const number = new Intl.NumberFormat(i18n.language);
  const dayName = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const nameOf = (date: string) => dayName.format(new Date(`${date}T00:00:00Z`));
  const [first, last] = [points[0], points.at(-1)];

  return (
    <>
      <div className={classes['frame']} aria-hidden>
        <span className={classes['highest']}>{number.format(highest)}</span>
        <svg
          className={classes['chart']}
          viewBox={`0 0 ${points.length * (barWidth + gap) - gap} ${height}`}
          preserveAspectRatio="none"
          focusable="false"
        >
          {points.map(({ date, count }, index) => {
            const size = count === 0 ? 0 : Math.max(2, (count / highest) * height);

            return (
              <rect key={date} x={index * (barWidth + gap)} y={height - size} width={barWidth} height={size} className={classes['bar']}>
                <title>{`${nameOf(date)}: ${number.format(count)}`}</title>
              </rect>
            );
          })}
        </svg>
        <div className={classes['days']}>
          <span>{first && nameOf(first.date)}</span>
          <span>{last && nameOf(last.date)}</span>
        </div>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('dashboard.curve')}</caption>
          <tbody>
            {points.map(({ date, count }) => (
              <tr key={date}>
                <th scope="row">{nameOf(date)}</th>
                <td>{number.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
};
