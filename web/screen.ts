/** The guest's screen on a canvas, and the keyboard and mouse that belong to it. */
import type { Machine } from '../api/browser/index.ts';
import { byId } from './dom.ts';
import { keyName, WayOut } from './keycodes.ts';
import { TouchKeyboard } from './touch-keyboard.ts';

const NOTHING_SEEN = -1;
/** The hidden text of the screen, for those who cannot see it, is renewed this often. */
const TEXT_MS = 500;
const BUTTONS = ['left', 'middle', 'right', 'side', 'extra'] as const;
/** A notch of a wheel, in pixels as browsers tell it. */
const WHEEL_STEP = 100;

export class ScreenView {
  private readonly canvas = byId<HTMLCanvasElement>('screen');
  private readonly area = byId('screen-area');
  private readonly note = byId('screen-note');
  private readonly touch = new TouchKeyboard(byId('touch'), () => this.machine);
  private readonly context = this.canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  private machine: Machine | null = null;
  private seen = NOTHING_SEEN;
  private spare: Uint8ClampedArray<ArrayBuffer> | undefined;
  private asking = false;
  private textAt = 0;
  private textIsOld = false;

  constructor(private readonly leave: () => void) {
    this.listenToKeys();
    this.listenToTouch();
    this.listenToMouse();
    new ResizeObserver(() => this.scale()).observe(this.area);
    const frame = () => {
      this.draw();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  connect(machine: Machine | null): void {
    this.machine = machine;
    this.seen = NOTHING_SEEN;
    this.spare = undefined;
    this.canvas.width = 720;
    this.canvas.height = 400;
    this.scale();
  }

  focus(): void {
    this.canvas.focus();
  }

  /** A picture of the screen as it is. */
  toBlob(): Promise<Blob | null> {
    return new Promise((resolve) => this.canvas.toBlob(resolve, 'image/png'));
  }

  /** The mouse is the guest's until Esc. */
  captureMouse(): void {
    this.focus();
    this.canvas.requestPointerLock();
  }

  /** Asks for the next picture unless the last one is still on its way, or nobody can see it. */
  private async draw(): Promise<void> {
    const { machine } = this;
    if (machine === null || this.asking || this.area.offsetParent === null) return;
    this.asking = true;
    try {
      const frame = await machine.screen.next(this.seen, this.spare);
      this.spare = undefined;
      if (machine !== this.machine) return;
      if (frame !== null) {
        this.seen = frame.seen;
        this.show(frame);
        this.textIsOld = true;
      }
      if (this.textIsOld && performance.now() - this.textAt > TEXT_MS) await this.describe(machine);
    } catch {
      // The machine was disposed meanwhile.
    } finally {
      this.asking = false;
    }
  }

  private show({ kind, width, height, data }: { kind: string; width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }): void {
    this.note.hidden = data.length > 0;
    if (data.length === 0) {
      this.note.textContent = kind === 'graphics' ? `Graphics mode, ${width} × ${height}` : 'The screen is blank';
      this.context.fillRect(0, 0, this.canvas.width, this.canvas.height);
      return;
    }
    if (this.canvas.width !== width || this.canvas.height !== height) {
      Object.assign(this.canvas, { width, height });
      this.scale();
    }
    this.context.putImageData(new ImageData(data, width, height), 0, 0);
    this.spare = data;
  }

  private async describe(machine: Machine): Promise<void> {
    this.textAt = performance.now();
    this.textIsOld = false;
    const rows = await machine.screen.text();
    byId('screen-text').textContent = rows?.join('\n').trimEnd() ?? 'The screen shows graphics.';
  }

  /** As large as the area allows; by whole numbers of screen pixels where that wastes little. */
  private scale(): void {
    const { width, height } = this.canvas;
    const density = window.devicePixelRatio;
    const most = Math.min((this.area.clientWidth * density) / width, (this.area.clientHeight * density) / height);
    const whole = Math.floor(most);
    const factor = whole >= 1 && whole / most > 0.75 ? whole : most;
    this.canvas.style.width = `${(width * factor) / density}px`;
    this.canvas.style.height = `${(height * factor) / density}px`;
    this.canvas.style.imageRendering = factor === whole ? 'pixelated' : 'auto';
  }

  /** While it is saved, which it is now and then by itself, input waits in the keyboard and the mouse. */
  private get takesInput(): boolean {
    return this.machine?.state === 'running' || this.machine?.state === 'save-vm';
  }

  // ---- keyboard ----

  private listenToKeys(): void {
    const wayOut = new WayOut(() => {
      this.machine?.keyboard.releaseAll();
      document.exitPointerLock();
      this.leave();
    });
    const onKey = (event: KeyboardEvent) => {
      if (this.machine === null || !this.takesInput) return;
      wayOut.see(event);
      const name = keyName(event.code);
      if (name === undefined) return;
      event.preventDefault();
      // The PS/2 keyboard repeats by itself.
      if (!event.repeat) this.machine.keyboard.key(name, event.type === 'keydown');
    };
    this.canvas.addEventListener('keydown', onKey);
    this.canvas.addEventListener('keyup', onKey);
    this.canvas.addEventListener('blur', () => {
      if (this.takesInput) this.machine?.keyboard.releaseAll();
    });
  }

  private listenToTouch(): void {
    this.canvas.addEventListener('pointerdown', (event) => {
      if (event.pointerType !== 'touch') return;
      event.preventDefault();
      this.touch.focus();
    });
  }

  // ---- mouse ----

  private listenToMouse(): void {
    const captured = () => document.pointerLockElement === this.canvas && this.takesInput;
    this.canvas.addEventListener('mousemove', (event) => {
      if (captured()) this.machine?.mouse.move(event.movementX, event.movementY);
    });
    for (const type of ['mousedown', 'mouseup'] as const) {
      this.canvas.addEventListener(type, (event) => {
        if (captured()) this.machine?.mouse.button(BUTTONS[event.button], type === 'mousedown');
      });
    }
    this.canvas.addEventListener('contextmenu', (event) => {
      if (captured()) event.preventDefault();
    });
    this.canvas.addEventListener(
      'wheel',
      (event) => {
        if (!captured()) return;
        event.preventDefault();
        this.machine?.mouse.move(0, 0, Math.sign(event.deltaY) * Math.ceil(Math.abs(event.deltaY) / WHEEL_STEP));
      },
      { passive: false },
    );
  }
}
