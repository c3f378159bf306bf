using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace WebShop.Api
{
    public static class Endpoints
    {
        public static void MapShop(this IEndpointRouteBuilder app)
        {
            app.MapGet("/api/coupons/{code}", (string code) => Results.Ok(code));
            app.MapPost("/api/reviews/{id}/remove", (int id) => Results.NoContent());
            app.MapPost("/messaging/v1/orders/{orderId}/messages/negativeFeedbackRemoval", (string orderId) => Results.StatusCode(410));
            app.MapGet("/gift-cards/free-shipping/offers", () => Results.Redirect("/offers"));
            app.MapGet("/whatsapp/webhook", (HttpRequest r) => Results.Text(r.Query["hub.challenge"]));
        }
    }
}
