import { APIError, ValidationError, type PayloadRequest, type ValidationFieldError } from 'payload';
import { findFieldLabel, type Place } from './field-label.ts';

/**
 * What is thrown at whoever asks for something that he may not or cannot have: an HTTP status and a Vietnamese sentence,
 * which he reads. Payload answers with it, undoes what was written, and keeps no stack in the log.
 * @param data for the page that asked, beside the sentence
 * @example refusal(409, 'Bài không còn trên trang.')
 */
export function refusal(
  status: number,
  sentence: string,
  data: Record<string, unknown> | null = null,
): APIError {
  return new APIError(sentence, status, data, true);
}

/**
 * What is thrown at whoever saves a document whose fields are not in order: 400, and each sentence at its field, which is
 * named as the form names it.
 */
export function refuseFields(
  req: PayloadRequest,
  place: Place,
  errors: readonly ValidationFieldError[],
): ValidationError {
  const named = errors.map((error) => {
    const label = error.label ?? findFieldLabel(req, place, error.path);
    return label === undefined ? error : { ...error, label };
  });
  return new ValidationError({ ...place, errors: named, req }, req.t);
}

/** The same kind of answer from where nothing can be thrown, since no handler of Payload's stands behind. */
export function answerRefusal(status: number, sentence: string, more: object = {}): Response {
  return Response.json(
    { errors: [{ message: sentence }], ...more },
    { status, headers: { 'Cache-Control': 'no-store' } },
  );
}
