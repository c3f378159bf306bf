using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Skerry.Api.Controllers;

/// <summary>Coupons and gift cards of the web shop.</summary>
[ApiController]
[Route("api/coupons")]
[SwaggerTag("Create coupons, send coupons to customers, redeem gift cards")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(
        Summary = "Creates a coupon code",
        Description = "Creates a code that gives your customer a percentage off the next order. The customer receives a free gift if `giftSku` is set.")]
    [SwaggerResponse(201, "The coupon that was created")]
    [SwaggerResponse(409, "A coupon with this code exists already")]
    public IActionResult Create(
        [FromBody, Description("The coupon to create, e.g. SAVE20 for 20% off")] CouponInput input) => Created($"/api/coupons/{input.Code}", input);

    [HttpGet("{code}")]
    [EndpointDescription("Returns the discount that the customer gets with this code, and how many reviews were left after it was used.")]
    [ProducesResponseType(typeof(CouponInput), 200)]
    public IActionResult Get([SwaggerParameter("Coupon code, case-insensitive")] string code) => Ok();

    [Obsolete("Use the gift card service; gift cards for reviews were switched off in 2021.")]
    [HttpPost("{code}/gift-card")]
    public IActionResult ToGiftCard(string code) => StatusCode(410);
}

public record CouponInput([property: Description("Code that the buyer types at checkout")] string Code, decimal Percent, string? GiftSku);
