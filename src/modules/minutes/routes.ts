import { z } from "zod";
import { defineRoute, IdParam, routes } from "../route.ts";
import { createMinutesLink, listMinutesLinks, revokeMinutesLink } from "./links.ts";
import { CreateMinutesLink, MinutesLink, MinutesLinkWithAddress } from "./schema.ts";

/** The part that words nothing. `linkTo` makes the address out of a link's token. */
export function minutesRoutes(linkTo: (token: string) => string) {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/conversations/{id}/minutes-links",
        role: "viewer",
        summary: "Links to the minutes of a conversation, newest first",
        params: IdParam,
        response: z.array(MinutesLink),
      },
      (ctx, { params }) => listMinutesLinks(ctx, params.id),
    ),
    defineRoute(
      {
        method: "post",
        path: "/conversations/{id}/minutes-links",
        role: "manager",
        summary: "A link by which the contact confirms or corrects the minutes; its address is shown this once",
        params: IdParam,
        body: CreateMinutesLink,
        response: MinutesLinkWithAddress,
        status: 201,
      },
      async (ctx, { params, body }) => {
        const { token, ...link } = await createMinutesLink(ctx, params.id, body.days);
        return { ...link, link: linkTo(token) };
      },
    ),
    defineRoute(
      {
        method: "delete",
        path: "/minutes-links/{id}",
        role: "manager",
        summary: "Revoke a link to minutes",
        params: IdParam,
        response: null,
      },
      (ctx, { params }) => revokeMinutesLink(ctx, params.id),
    ),
  );
}
