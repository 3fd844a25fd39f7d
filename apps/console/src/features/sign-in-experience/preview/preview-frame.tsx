import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './preview.module.css';
import { previewMessage, type PreviewSettings } from './preview-message.ts';

export type Device = 'phone' | 'desktop';

/** CSS pixels of the window that is imitated. */
const windows = { phone: { width: 375, height: 667 }, desktop: { width: 1280, height: 800 } } as const;

interface PreviewFrameProps extends PreviewSettings {
  readonly endpoint: string;
  readonly device: Device;
}

/** The tenant's own sign-in page, told what the draft says and scaled to the room there is. Nothing in it can be pressed. */
export const PreviewFrame = ({ endpoint, device, draft, connectors, language, theme }: PreviewFrameProps) => {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref: room, width: available } = useElementSize();
  const { width, height } = windows[device];
  const scale = available > 0 ? Math.min(1, available / width) : 0;

  const tell = () => {
    frame.current?.contentWindow?.postMessage(previewMessage({ draft, connectors, language, theme }), endpoint);
  };

  useEffect(tell, [draft, connectors, language, theme, endpoint]);

  return (
    <div ref={room} className={classes['room']} style={{ height: height * scale }}>
      <iframe
        ref={frame}
        className={classes['frame']}
        title={t('signInExperience.preview.title')}
        src={`${endpoint}/sign-in?preview=1`}
        onLoad={tell}
        tabIndex={-1}
        style={{ width, height, transform: `scale(${scale})`, marginInlineStart: Math.max(0, (available - width * scale) / 2) }}
      />
    </div>
  );
};
