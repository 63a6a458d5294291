import { z } from "zod";
import { defineRoute, IdParam, routes } from "../route.ts";
import { allowCalls, archiveContact, createContact, updateContact } from "./contacts.ts";
import { putLane, removeLane } from "./lanes.ts";
import {
  AllowCalls,
  Contact,
  ContactInput,
  ContactPatch,
  Lane,
  LaneInput,
  PartnerDetail,
  PartnerInput,
  PartnerPatch,
  PartnerSummary,
} from "./schema.ts";
import { archivePartner, createPartner, listPartners, partnerDetail, updatePartner } from "./service.ts";

export function partnersRoutes() {
  return routes(
    defineRoute(
      { method: "get", path: "/partners", role: "viewer", summary: "Partners", response: z.array(PartnerSummary) },
      (ctx) => listPartners(ctx),
    ),
    defineRoute(
      {
        method: "post",
        path: "/partners",
        role: "manager",
        summary: "Add a partner",
        body: PartnerInput,
        response: PartnerDetail,
        status: 201,
      },
      (ctx, { body }) => createPartner(ctx, body),
    ),
    defineRoute(
      {
        method: "get",
        path: "/partners/{id}",
        role: "viewer",
        summary: "A partner with contacts, lanes and its record of promises",
        params: IdParam,
        response: PartnerDetail,
      },
      (ctx, { params }) => partnerDetail(ctx, params.id),
    ),
    defineRoute(
      {
        method: "patch",
        path: "/partners/{id}",
        role: "manager",
        summary: "Change a partner",
        params: IdParam,
        body: PartnerPatch,
        response: PartnerDetail,
      },
      (ctx, { params, body }) => updatePartner(ctx, params.id, body),
    ),
    defineRoute(
      {
        method: "delete",
        path: "/partners/{id}",
        role: "manager",
        summary: "Archive a partner without open lines",
        params: IdParam,
        response: null,
      },
      (ctx, { params }) => archivePartner(ctx, params.id),
    ),
    defineRoute(
      {
        method: "post",
        path: "/partners/{id}/contacts",
        role: "manager",
        summary: "Add a contact",
        params: IdParam,
        body: ContactInput,
        response: Contact,
        status: 201,
      },
      (ctx, { params, body }) => createContact(ctx, params.id, body),
    ),
    defineRoute(
      {
        method: "patch",
        path: "/contacts/{id}",
        role: "manager",
        summary: "Change a contact",
        params: IdParam,
        body: ContactPatch,
        response: Contact,
      },
      (ctx, { params, body }) => updateContact(ctx, params.id, body),
    ),
    defineRoute(
      {
        method: "delete",
        path: "/contacts/{id}",
        role: "manager",
        summary: "Archive a contact",
        params: IdParam,
        response: null,
      },
      (ctx, { params }) => archiveContact(ctx, params.id),
    ),
    defineRoute(
      {
        method: "post",
        path: "/contacts/{id}/allow-calls",
        role: "manager",
        summary: "Take back that a contact is not to be called, with the reason",
        params: IdParam,
        body: AllowCalls,
        response: Contact,
      },
      (ctx, { params, body }) => allowCalls(ctx, params.id, body.reason),
    ),
    defineRoute(
      {
        method: "put",
        path: "/partners/{id}/lanes",
        role: "manager",
        summary: "Set a lane's transit days",
        params: IdParam,
        body: LaneInput,
        response: Lane,
      },
      (ctx, { params, body }) => putLane(ctx, params.id, body),
    ),
    defineRoute(
      {
        method: "delete",
        path: "/lanes/{id}",
        role: "manager",
        summary: "Remove a lane",
        params: IdParam,
        response: null,
      },
      (ctx, { params }) => removeLane(ctx, params.id),
    ),
  );
}
