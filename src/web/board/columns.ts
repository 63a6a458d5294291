/** Beside an open panel (container under 1200 px) item and first promise step back; the rest keeps its place. */
export const COLUMNS =
  "grid grid-cols-[24px_minmax(96px,1fr)_84px_84px_84px_72px_minmax(190px,1.6fr)_68px_44px_116px_16px] gap-x-3 px-4 items-center *:min-w-0 " +
  "@min-[1200px]:grid-cols-[24px_minmax(120px,1.1fr)_92px_minmax(100px,1.2fr)_88px_88px_88px_72px_minmax(250px,1.5fr)_72px_44px_140px_16px]";
export const WIDE_ONLY = "hidden @min-[1200px]:block";
