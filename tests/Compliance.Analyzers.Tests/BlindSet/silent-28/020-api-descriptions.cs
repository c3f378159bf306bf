using Swashbuckle.AspNetCore.Annotations;

namespace Integra.Api.Controllers;

[ApiController, Route("api/v2/coupons")]
public sealed class CouponsController(ICouponService service) : ControllerBase
{
    /// <summary>Creates a coupon code which takes a percentage off the order total.</summary>
    [HttpPost]
    [SwaggerOperation("Create coupon", "Creates a coupon. The customer enters the coupon code at checkout to get the discount.")]
    [SwaggerResponse(409, "A coupon with this code exists already.")]
    public async Task<IActionResult> Create(CreateCouponCommand command)
    {
        var result = await service.CreateAsync(command);
        return result.IsSuccess ? Created($"/api/v2/coupons/{result.Value}", null) : Problem("Coupon code is not unique");
    }

    [HttpPost("{id}/gift-card")]
    [SwaggerOperation("Convert to gift card", "Turns the remaining value of a coupon into a gift card.")]
    public IActionResult Convert(Guid id) => Accepted();
}
