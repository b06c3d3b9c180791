const original = window.fetch;

afterEach(() => {
  window.fetch = original;
});

/** Answers requests of the page in place of a server: by the end of their address; all others fail as a network does. */
export function serve(
  answers: Readonly<Record<string, (signal: AbortSignal | undefined) => Response | Promise<Response>>>,
): string[] {
  const asked: string[] = [];
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
    asked.push(url);
    const answer = Object.entries(answers).find(([end]) => url.endsWith(end))?.[1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer(init?.signal ?? undefined);
  };
  return asked;
}

/** An answer with JSON, or with text that ought to be some. */
export function json(content: unknown, init?: ResponseInit): Response {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new Response(text, { headers: { 'content-type': 'application/json' }, ...init });
}
