using Microsoft.AspNetCore.Mvc;

namespace Loyalty.Api.Controllers;

[ApiController, Route("api/v1/loyalty")]
[Produces("application/json")]
public sealed class LoyaltyController(ILoyaltyService service) : ControllerBase
{
    /// <summary>Gives the customer a coupon for the next order.</summary>
    /// <remarks>Example: "You have earned 10% off your next purchase".</remarks>
    [HttpPost("{customerId:guid}/coupons")]
    [EndpointSummary("Issue a coupon code for the customer's next purchase")]
    [EndpointDescription("Creates a coupon with the given percentage off. The customer is not notified.")]
    public Task<CouponDto> Issue(Guid customerId, IssueCoupon cmd) => service.IssueAsync(customerId, cmd);

    /// <summary>Books cashback to the customer's account.</summary>
    [HttpPost("{customerId:guid}/cashback")]
    [EndpointSummary("Book cashback for an order")]
    [EndpointDescription("Cashback is booked once per order. Gift cards are excluded from cashback.")]
    public Task Cashback(Guid customerId, decimal amount) => service.CashbackAsync(customerId, amount);

    [HttpDelete("reviews/{id:guid}")]
    [EndpointSummary("Delete a review on behalf of the customer who wrote it")]
    public Task DeleteReview(Guid id) => service.DeleteReviewAsync(id);
}
