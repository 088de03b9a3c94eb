/**
 * The seam between a graphics card and what shows its picture. The front end pulls, at its own frame rate; the card never pushes.
 */

/** A text screen as the card's character generator sees it. */
export interface TextScreen {
  readonly columns: number;
  readonly rows: number;
  /** Row by row; each as in text memory: character code in bits 7:0, attribute in bits 15:8. */
  readonly cells: Uint16Array;
  /** Bit 7 of an attribute makes the character blink, rather than its background bright. */
  readonly blink: boolean;
  /** null when it is switched off or off the screen. */
  readonly cursor: { readonly column: number; readonly row: number } | null;
}

/** A picture in pixels, row by row: each has red in its lowest byte, then green, blue, and 255, as a canvas wants them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

export interface DisplaySource {
  /** 'blank': the guest has not programmed a picture, or has switched it off. Width and height are pixels. */
  readonly mode: { readonly kind: 'text' | 'graphics' | 'blank'; readonly width: number; readonly height: number };
  /** The text screen in text mode, otherwise null. Valid until the guest runs again. */
  text(): TextScreen | null;
  /** Grows with whatever may change the picture: a front end that has seen this number need not look again. */
  readonly changes: number;
  /**
   * What a monitor would show now, or null when that is nothing. `blinkOn`: what blinks is visible. Draws over `into` where that has the
   * right size.
   */
  picture(blinkOn: boolean, into?: Picture | null): Picture | null;
}
