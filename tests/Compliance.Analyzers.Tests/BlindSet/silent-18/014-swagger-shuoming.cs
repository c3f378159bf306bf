using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace OpenApi.Promotion;

[ApiController, Route("v1/promotions")]
public class PromotionController : ControllerBase
{
    [HttpPost("coupons")]
    [SwaggerOperation(Summary = "创建优惠券", Description = "Creates a public coupon, e.g. 10% off your next order or $5 off. The caller must own the ASIN.")]
    [SwaggerResponse(409, "The coupon code already exists, please choose another coupon code.")]
    public IActionResult CreateCoupon([FromBody] CouponInput input) => Ok();

    [HttpDelete("reviews/{id}")]
    [SwaggerOperation(Summary = "删除评价", Description = "删除自建商城中已审核的评价，并收回赠送的积分。")]
    public IActionResult DeleteReview(long id) => NoContent();

    [HttpPost("gift-cards")]
    [SwaggerOperation(Summary = "Issue gift card", Description = "Sends a free gift card to the member of the own shop.")]
    public IActionResult Issue([FromBody] GiftCardInput input) => Accepted();
}
