import { type LinkState, nameOfArn, type TrustPath } from '../../../model/index.ts';
import { cut, escapeData } from '../../escape.ts';
import { pathVerdictOf } from '../../path-verdict.ts';
import { linkWords } from '../link-words.ts';
import { type Html, html, nothing } from '../markup.ts';
import { fitName } from './fit-name.ts';
import { boxHeight, strip, wide } from './geometry.ts';
import type { Skeletons } from './skeletons.ts';

const nameLimit = 200;
/** Pixels of one column of the names' font. */
const column = 7.3;
const states = ['broken', 'unknown', 'proven'] as const satisfies readonly LinkState[];

/** The whole drawing; it turns upright by itself on a narrow screen. */
export function drawPath(path: TrustPath, skeletons: Skeletons): Html {
  const [server, caller, , target] = wide.boxes;
  return html`<svg class="drawing" width="${wide.width}" height="${wide.height}" role="img"><title>${title(path)}</title><desc>${describe(path)}</desc><use class="wide" href="#${skeletons.get(path, 'wide')}"/><use class="tall" display="none" href="#${skeletons.get(path, 'tall')}"/>${name('n0', server.at, server.size, path.server)}${path.caller === undefined ? nothing : name('n1', caller.at, caller.size, nameOfArn(path.caller))}${name('n3', target.at, target.size, nameOfArn(path.role), writeAccount(path))}</svg>`;
}

/** The same on one line, without names, for a path whose links all hold. */
export function drawStrip(path: TrustPath, skeletons: Skeletons): Html {
  return html`<svg class="strip" width="${strip.width}" height="${strip.height}" role="img"><title>${title(path)}</title><use href="#${skeletons.get(path, 'strip')}"/></svg>`;
}

/** An element of its own around a name cuts off what a font draws wider than it should. */
function name(place: 'n0' | 'n1' | 'n3', at: number, size: number, text: string, kind = nothing): Html {
  const room = size - 16;
  return html`<g class="${place}">${kind}<svg x="${at + 8}" y="${wide.line - 4}" width="${room}" height="20"><text x="1" y="14">${fitName(text, Math.floor(room / column))}</text></svg></g>`;
}

/** The account that the role is in. It moves with the name. */
function writeAccount({ account }: TrustPath): Html {
  const { at } = wide.boxes[3];
  const kind = /^\d{12}$/.test(account) ? `role in ${account}` : 'target role';
  return html`<text class="box-kind" x="${at + 9}" y="${wide.line - boxHeight / 2 + 15}">${kind}</text>`;
}

function title(path: TrustPath): string {
  const holding = path.links.filter(({ state }) => state === 'proven').length;
  const { firstBroken, links } = path;
  const verdict = pathVerdictOf(path);
  const where =
    firstBroken === undefined || verdict === 'too wide' ? verdict : `broken at: ${linkWords[firstBroken].title}`;
  return `${where}; ${holding} of ${links.length} links proven`;
}

function describe({ server, caller, authentication, role, account, links }: TrustPath): string {
  const through = authentication === 'access-key' ? 'its user' : 'its role';
  const callerName = caller === undefined ? '' : ` ${shorten(nameOfArn(caller))}`;
  const told = states.flatMap((state) => {
    const these = links.filter((link) => link.state === state).map(({ name: link }) => linkWords[link].title);
    return these.length === 0 ? [] : [`${state}: ${these.join(', ')}`];
  });
  return `From ${shorten(server)} by ${through}${callerName} and STS to ${shorten(nameOfArn(role))} in ${shorten(account)}. ${told.join('; ')}.`;
}

function shorten(text: string): string {
  return cut(escapeData(text), nameLimit);
}
