import type { Language } from '@tlaka/domain';
import type { Browser, ConsoleMessage, Page, Request } from 'playwright-core';
import type { Api } from './api.js';

/** How somebody looks at the console. */
export interface Look {
  language: Language;
  appearance: 'light' | 'dark';
  width: number;
}

const PATIENCE_MS = 30_000;

const firstLines = (text: string): string => text.split('\n').slice(0, 3).join('\n');

/** Somebody before the console in a browser of his own; keeps what went wrong behind the page. */
export class Visitor {
  /** Errors in the browser's console, requests that failed or were refused. */
  readonly faults: string[] = [];
  /** Every word that the API has answered with so far. */
  readonly told = new Set<string>();
  private readonly underway = new Set<Request>();

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => this.heard(message));
    page.on('pageerror', (error) => this.faults.push(`uncaught: ${firstLines(error.message)}`));
    page.on('request', (request) => this.underway.add(request));
    page.on('requestfinished', (request) => void this.answered(request));
    page.on('requestfailed', (request) => this.failed(request));
  }

  /** A visitor whose browser asks for the language and the appearance of its own accord. */
  static async before(
    api: Api,
    browser: Browser,
    { language, appearance, width }: Look,
    script?: string,
  ): Promise<Visitor> {
    const context = await browser.newContext({
      locale: language === 'bg' ? 'bg-BG' : 'en-GB',
      timezoneId: 'Europe/Sofia',
      colorScheme: appearance,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    if (script) await context.addInitScript(script);
    return new Visitor(await context.newPage(), api.url);
  }

  /** Goes to an address of the console and waits until the page stands. */
  async open(path: string): Promise<void> {
    const target = `${this.url}/#${path}`;
    if (this.page.url().startsWith(`${this.url}/`)) await this.leaveFor(target);
    else await this.page.goto(target);
    await this.settled();
  }

  /** Waits until there is a heading, nothing is being fetched and the browser has nothing to do. */
  async settled(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let quiet = 0; quiet < 2;) {
      quiet = (await this.isStill()) && this.underway.size === 0 ? quiet + 1 : 0;
      if (Date.now() > deadline) throw new Error(`${this.page.url()} did not come to rest`);
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.open('/login');
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => !url.hash.startsWith('#/login'));
    await this.settled();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Within the loaded console: the page that was there must have gone, for the next one may be long in coming. */
  private async leaveFor(target: string): Promise<void> {
    await this.page.evaluate((address) => {
      if (location.href === address) return;
      for (const part of document.querySelectorAll('main > :not(:has(h1))'))
        part.setAttribute('data-left', '');
      location.assign(address);
    }, target);
    await this.page.waitForFunction(() => !document.querySelector('[data-left]'));
  }

  private isStill(): Promise<boolean> {
    return this.page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
      const waiting = document.querySelector('.MuiSkeleton-root, [role=progressbar]:not([aria-valuenow])');
      return !waiting && [...document.querySelectorAll('h1')].some(({ textContent }) => textContent?.trim());
    });
  }

  private heard(message: ConsoleMessage): void {
    if (message.type() === 'error') this.faults.push(firstLines(message.text()));
  }

  private async answered(request: Request): Promise<void> {
    // Whoever has closed the page waits for no answer.
    const response = await request.response().catch(() => null);
    const text = (await response?.text().catch(() => '')) ?? '';
    if (new URL(request.url()).pathname === '/graphql') this.hear(text, request.postData() ?? '');
    else if (response && response.status() >= 400)
      this.faults.push(`${response.status()} to ${request.url()}`);
    this.underway.delete(request);
  }

  /** What the API answers is content, in whatever language it was written. */
  private hear(answer: string, question: string): void {
    for (const [word] of answer.matchAll(/\p{L}+/gu)) this.told.add(word);
    const { errors } = JSON.parse(answer || '{}') as { errors?: unknown };
    if (errors) this.faults.push(`${JSON.stringify(errors)} to ${question}`);
  }

  private failed(request: Request): void {
    this.underway.delete(request);
    // The console itself gives up what a page no longer needs.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') this.faults.push(`${reason}: ${request.url()}`);
  }
}
