import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { ApiError, type ApiErrorCode, STATUS_OF_CODE } from "./api-error.ts";

/** Every error body outside GraphQL in the shape that GraphQL's have. */
export function answerErrors(app: FastifyInstance, log: (error: unknown) => void): void {
  app.setNotFoundHandler((_request, reply) =>
    answer(reply, new ApiError("NOT_FOUND", "There is nothing at this address.")),
  );
  app.setErrorHandler((error: FastifyError | ApiError, _request, reply) => {
    if (error instanceof ApiError) return answer(reply, error);
    const refusal = refusalOf(error);
    if (refusal.code === "INTERNAL") log(error);
    return answer(reply, refusal);
  });
}

export function answer(reply: FastifyReply, { code, message }: ApiError): FastifyReply {
  if (code === "OVERLOADED") reply.header("retry-after", "1");
  return reply
    .code(STATUS_OF_CODE[code])
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code } }] });
}

const SENTENCES: Readonly<Record<number, readonly [ApiErrorCode, string]>> = {
  400: ["BAD_REQUEST", "The body is not valid JSON. Send an object with `query` and `variables`."],
  413: ["TOO_LARGE", "The body is larger than 256 KB. Send less at once."],
  415: ["UNSUPPORTED_MEDIA_TYPE", "Send application/json in UTF-8, without a content encoding."],
};

/** Fastify's refusals by status; their own messages may quote the request or the inside. */
function refusalOf(error: FastifyError): ApiError {
  const known = SENTENCES[error.statusCode ?? 500];
  if (known !== undefined) return new ApiError(...known);
  return error.statusCode !== undefined && error.statusCode < 500
    ? new ApiError("BAD_REQUEST", "The request cannot be read.")
    : new ApiError("INTERNAL", "Something went wrong here; the log has the details.");
}
