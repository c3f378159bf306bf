using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Shopfloor.Api;

[ApiController, Route("api/v1/coupons")]
public sealed class CouponsController(ICouponService coupons) : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Create a coupon", Description = "Creates a coupon code that your customers can enter at checkout to get a discount on their next order.")]
    [SwaggerResponse(201, "The coupon was created.")]
    [SwaggerResponse(409, "The coupon code is taken. Choose another code.")]
    public async Task<IActionResult> Create(CreateCoupon body) => Created($"api/v1/coupons/{body.Code}", await coupons.CreateAsync(body));

    [HttpGet("{code}")]
    [SwaggerOperation(Summary = "Read a coupon", Description = "Returns the percentage off, the free gift, if any, and how often the coupon was redeemed.")]
    public Task<Coupon?> Get([SwaggerParameter("The coupon code, for example SAVE10.")] string code) => coupons.FindAsync(code);

    [HttpPost("{code}/reviews")]
    [SwaggerOperation(Summary = "Not supported", Description = "Coupons cannot be given in exchange for reviews. The call always answers 405.")]
    public IActionResult Reviews(string code) => StatusCode(405);
}
