using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Mall.Api;

[ApiController, Route("api/coupons")]
public class YouHuiQuanController : ControllerBase
{
    /// <summary>领取优惠券，每人限领一张</summary>
    [HttpPost("{id}/claim")]
    [SwaggerOperation(Summary = "领取优惠券", Description = "Claims a coupon for the signed-in shop member. Returns 409 when the coupon was already claimed.")]
    [SwaggerResponse(409, "优惠券已领取")]
    public IActionResult Claim(long id) => Ok();

    [HttpGet("codes")]
    [SwaggerOperation(Summary = "List promo codes", Description = "Returns the promo codes of a shop together with the percentage off and the remaining uses.")]
    public IActionResult Codes([FromQuery] string shop) => Ok(shop);

    [HttpDelete("/api/reviews/{id}")]
    [SwaggerOperation(Summary = "删除评论", Description = "管理员删除商城内的违规评论。")]
    public IActionResult Del(long id) => NoContent();
}
