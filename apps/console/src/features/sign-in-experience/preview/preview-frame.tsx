import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { connectorsQuery } from '../../connectors/queries.ts';
import classes from './preview.module.css';
import { previewMessage, type PreviewSettings } from './preview-message.ts';

export type Device = 'phone' | 'desktop';

/** CSS pixels of the window that is imitated. */
const windows = { phone: { width: 375, height: 667, maxScale: 1.1 }, desktop: { width: 1024, height: 680, maxScale: 1 } } as const;

interface PreviewFrameProps extends Omit<PreviewSettings, 'socialConnectors'> {
  readonly endpoint: string;
  readonly device: Device;
}

/** The tenant's own sign-in page, told what the draft says and scaled to the room there is. Nothing in it can be pressed. */
export const PreviewFrame = ({ endpoint, device, draft, connectors, language, theme }: PreviewFrameProps) => {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const isLoaded = useRef(false);
  const { data: known } = useQuery(connectorsQuery);
  const { ref: room, width: available } = useElementSize();
  const { width, height, maxScale } = windows[device];
  const scale = available > 0 ? Math.min(maxScale, available / width) : 0;

  const tell = () => {
    if (!isLoaded.current) return;
    const socialConnectors = (known ?? []).filter(({ type }) => type === 'Social');
    frame.current?.contentWindow?.postMessage(previewMessage({ draft, connectors, socialConnectors, language, theme }), endpoint);
  };

  useEffect(tell, [draft, connectors, known, language, theme, endpoint]);

  const start = () => {
    isLoaded.current = true;
    tell();
  };

  return (
    <div ref={room} className={classes['room']} style={{ height: height * scale }}>
      <iframe
        ref={frame}
        className={classes['frame']}
        title={t('signInExperience.preview.title')}
        src={`${endpoint}/sign-in?preview=1`}
        // oxlint-disable-next-line react/iframe-missing-sandbox -- the page is of another origin than the console, so it cannot lift its own sandbox
        sandbox="allow-scripts allow-same-origin"
        onLoad={start}
        tabIndex={-1}
        style={{ width, height, transform: `scale(${scale})`, marginInlineStart: Math.max(0, (available - width * scale) / 2) }}
      />
    </div>
  );
};
