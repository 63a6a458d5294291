/** Beside an open panel (container under 1200 px) item, first promise and the arrow step back; the rest keeps its place. */
export const COLUMNS =
  "grid grid-cols-[20px_minmax(80px,1fr)_76px_76px_80px_60px_minmax(232px,1.8fr)_64px_40px_100px] gap-x-2 px-4 items-center *:min-w-0 " +
  "@min-[1200px]:gap-x-3 @min-[1200px]:grid-cols-[24px_minmax(150px,1.5fr)_84px_minmax(100px,1.2fr)_92px_84px_76px_68px_minmax(272px,1.5fr)_76px_40px_124px_16px]";
export const WIDE_ONLY = "hidden @min-[1200px]:block";
