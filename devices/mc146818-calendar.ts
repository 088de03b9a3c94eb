/** The MC146818's arithmetic: its number formats, and dates as seconds. Pure functions; no clock is read here. */

export interface Calendar {
  /** With century. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 is Sunday. */
  weekday: number;
}

export function calendarOf(seconds: number): Calendar {
  const date = new Date(seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

/** Out-of-range fields carry over. */
export function secondsOf(time: Omit<Calendar, 'weekday'>): number {
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(time.year, time.month - 1, time.day);
  date.setUTCHours(time.hour, time.minute, time.second);
  return Math.floor(date.getTime() / 1000);
}

export const toByte = (value: number, binary: boolean): number => (binary ? value : Math.floor(value / 10) * 16 + (value % 10));

export const fromByte = (byte: number, binary: boolean): number => (binary ? byte : (byte >> 4) * 10 + (byte & 15));

const PM = 1 << 7;

/** 12-hour form is 1 to 12, with bit 7 for the afternoon. */
export function encodeHour(hour: number, binary: boolean, h24: boolean): number {
  if (h24) return toByte(hour, binary);
  return toByte(hour % 12 === 0 ? 12 : hour % 12, binary) | (hour >= 12 ? PM : 0);
}

export function decodeHour(byte: number, binary: boolean, h24: boolean): number {
  if (h24) return fromByte(byte, binary);
  return (fromByte(byte & ~PM, binary) % 12) + (byte & PM ? 12 : 0);
}

/** null matches every value. */
export interface DailyPattern {
  hour: number | null;
  minute: number | null;
  second: number | null;
}

/** Seconds from `from` (second of the day) to the next match after it, at most a day; null if nothing ever matches. */
export function nextDailyMatch(from: number, pattern: DailyPattern): number | null {
  for (let wait = 1; wait <= 86400; ) {
    const at = (from + wait) % 86400;
    const [hour, minute, second] = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60];
    if (pattern.hour !== null && hour !== pattern.hour) wait += 3600 - (at % 3600);
    else if (pattern.minute !== null && minute !== pattern.minute) wait += 60 - second;
    else if (pattern.second !== null && second !== pattern.second) wait += 1;
    else return wait;
  }
  return null;
}
