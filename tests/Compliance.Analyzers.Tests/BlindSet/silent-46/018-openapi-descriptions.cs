using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GlobeSeller.Api;

public static class MessageEndpoints
{
    public static void MapMessageEndpoints(this WebApplication app)
    {
        app.MapPost("/v1/orders/{orderId}/review-request", () => Results.Accepted())
           .WithSummary("Request a review")
           .WithDescription("Calls the Solicitations API once for this order. Amazon writes the text and asks the buyer for a product review and seller feedback.");

        app.MapPost("/v1/coupons", () => Results.Created())
           .WithSummary("Create a public coupon")
           .WithDescription("Creates a coupon on the listing, for instance 10% off for all shoppers. Codes cannot be sent to single buyers.");

        app.MapDelete("/v1/messages/{id}", () => Results.NoContent())
           .WithSummary("Delete a draft")
           .WithDescription("Deletes a message that has not been sent yet.");

        app.MapPost("/v1/orders/{orderId}/refund", () => Results.Accepted())
           .WithDescription("Refunds all or a part of the order to the buyer's original payment method.");
    }
}
