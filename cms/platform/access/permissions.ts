import type { Role } from './roles.ts';

const desk = ['editor', 'publisher', 'administrator'] as const;
const readers = ['auditor', 'reporter', 'translator', ...desk] as const;
const newsroom = ['reporter', 'translator', ...desk] as const;
const everyone = ['contributor', ...newsroom] as const;
/** Who keeps the programme of the units. */
const office = ['emulation', 'administrator'] as const;
const programme = ['focal', ...office] as const;

/**
 * The one table of who may do what. Narrower rules (own unit, own stories, own languages) stand in `scopes.ts`;
 * they only ever take away from what this table gives.
 */
export const permissions = {
  'story.create': everyone,
  'story.submit': everyone,
  /** Read every story, whoever wrote it. */
  'story.readAll': readers,
  /** Change every story, whoever wrote it. */
  'story.updateAll': desk,
  'story.approve': desk,
  'story.publish': ['publisher', 'administrator'],
  'story.withdraw': ['publisher', 'administrator'],
  'story.translate': ['translator', ...desk],
  'story.delete': desk,
  'exemplar.create': newsroom,
  'exemplar.update': newsroom,
  'exemplar.publish': desk,
  'exemplar.delete': desk,
  /** Change drafts of every topic, movement, place, unit and section; the desk of a unit reaches its own, see `scopes.ts`. */
  'term.write': ['publisher', 'administrator'],
  /** Bring drafts of others to the public, as far as one may change them. */
  'term.approve': desk,
  'term.delete': ['publisher', 'administrator'],
  'media.create': everyone,
  'media.readAll': readers,
  'media.updateAll': desk,
  'media.delete': desk,
  /** Hold a claim against its source, or dismiss it. */
  'claim.verify': desk,
  /** Papers that are kept closed: of consents, and of units. */
  'proof.create': [...everyone, 'focal', 'emulation'],
  'consent.create': everyone,
  /** Read what people allowed, with the proofs; everybody else reads only what he recorded himself. */
  'consent.readAll': ['auditor', ...desk],
  /** Record that no consent is needed, and why. */
  'consent.waive': desk,
  /** Write plans and clusters of the units in one's care. */
  'plan.write': office,
  /** Put a plan that somebody else wrote into force, or end its force. */
  'plan.issue': office,
  /** Register exemplars for the own unit, or one below it. */
  'registration.write': programme,
  /** Accept registrations, or return them. */
  'registration.decide': office,
  /** Type in what citizens say by telephone or on paper. */
  'nomination.create': ['focal', 'emulation', ...desk],
  /** Give what citizens sent to somebody, with a day. */
  'nomination.assign': ['emulation', ...desk],
  /** Look into what was given to one, and answer it. */
  'nomination.handle': ['focal', 'emulation', 'contributor', 'reporter', 'translator', ...desk],
  /** How to reach those who sent something; whoever has it in hand reads it too. */
  'nomination.readContact': ['emulation', 'administrator'],
  /** Delete whatever tells of a person. */
  'nomination.forget': ['administrator'],
  /** Prepare reviews of the own unit, or one below it. */
  'review.write': programme,
  /** Open to the public a review that somebody else handed in, tell its result, take it off. */
  'review.approve': office,
  /** Sit in a council and vote. */
  'review.vote': ['focal', 'emulation', ...everyone],
  /** Write down by which thresholds, days and legal basis councils decide. */
  'review.rule': ['administrator'],
  /** Look again at exemplars of the own unit, or one below it. */
  'evaluation.write': programme,
  /** Hold an evaluation that somebody else wrote against its sources, after which its line is public. */
  'evaluation.verify': ['emulation', ...desk],
  /** Write down what exemplars were honoured with. */
  'recognition.write': [...programme, 'reporter', 'editor', 'publisher'],
  /** Hold a recognition that somebody else wrote against its decision, after which it is public. */
  'recognition.confirm': ['emulation', ...desk],
  /** Take a recognition that was revoked off every page. */
  'recognition.revoke': ['emulation', ...desk],
  /** Say that somebody is not considered for the time being, and that he is again. */
  'hold.write': ['emulation', 'publisher', 'administrator'],
  /** Propose somebody of the own unit, or one below it, to those above. */
  'proposal.write': programme,
  /** Send, take, return and decide on what lies with the own unit. */
  'proposal.move': programme,
  /** Keep the catalogue of titles and rewards, with the levels that give them. */
  'award.write': ['administrator'],
  /** Write reports of the own unit, or one below it. */
  'report.write': programme,
  /** Freeze the figures of a report. */
  'report.sign': programme,
  /** Who owes what, and who has done it. */
  'duty.read': [...programme, 'auditor', 'editor', 'publisher'],
  'home.write': ['publisher', 'administrator'],
  /** What the site says of itself. */
  'site.write': ['publisher', 'administrator'],
  /** How the newsroom works. */
  'settings.write': ['administrator'],
  /** Who is told of articles, where and with which keys. */
  'partner.write': ['administrator'],
  /** Try, pause, resume, send once more. */
  'partner.send': ['publisher', 'administrator'],
  'user.readAll': ['auditor', ...desk],
  /** Addresses of other people; who reads them is in the audit log. */
  'user.readContact': ['auditor', 'administrator'],
  'user.write': ['administrator'],
  'audit.read': ['auditor', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
