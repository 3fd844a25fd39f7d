import { Card, Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface FigureProps {
  readonly label: string;
  readonly count: number;
  readonly delta?: number;
  /** What the difference is to, e.g. "yesterday". */
  readonly comparedTo?: string;
}

export const Figure = ({ label, count, delta, comparedTo = '' }: FigureProps) => {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' });
  const Arrow = delta === undefined || delta === 0 ? IconMinus : delta > 0 ? IconArrowUpRight : IconArrowDownRight;

  return (
    <Card component="section" aria-label={label}>
      <Text c="dimmed">{label}</Text>
      <Text fz={32} fw={650} lh={1.3} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {number.format(count)}
      </Text>
      {delta !== undefined && (
        <Text c="dimmed" size="sm" style={{ display: 'flex', alignItems: 'center', gap: 4 }}>
          <Arrow size={16} aria-hidden />
          {t('dashboard.delta', { delta: signed.format(delta), comparedTo })}
        </Text>
      )}
    </Card>
  );
};
