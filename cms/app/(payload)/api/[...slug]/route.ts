import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { receiveRequest } from '../../../../platform/rest/receive-request.ts';

export const GET = REST_GET(config);
export const POST = receiveRequest(REST_POST(config));
export const DELETE = receiveRequest(REST_DELETE(config));
export const PATCH = receiveRequest(REST_PATCH(config));
export const PUT = receiveRequest(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
