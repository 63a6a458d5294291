/**
 * Three widths of the container, each no wider than it begins: beside an open panel item, first promise and the arrow step
 * back; on a small screen the first promise alone does.
 */
export const COLUMNS =
  "grid grid-cols-[20px_minmax(80px,1fr)_76px_76px_80px_60px_minmax(232px,1.8fr)_64px_40px_100px] gap-x-2 px-4 items-center *:min-w-0 " +
  "@min-[1220px]:gap-x-3 @min-[1220px]:grid-cols-[24px_minmax(136px,2fr)_84px_minmax(96px,1.4fr)_80px_72px_60px_minmax(264px,0.5fr)_66px_40px_110px_16px] " +
  "@min-[1384px]:grid-cols-[24px_minmax(172px,2fr)_84px_minmax(112px,1.4fr)_88px_76px_66px_66px_minmax(268px,0.5fr)_72px_40px_112px_16px]";
/** Not beside an open panel. */
export const ROOMY = "hidden @min-[1220px]:block";
export const WIDE_ONLY = "hidden @min-[1384px]:block";
