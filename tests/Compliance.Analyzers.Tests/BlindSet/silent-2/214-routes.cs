namespace Nettle.Web;

[Route("api/buyers/{buyerId}/messages")]
public class MessagesController : ControllerBase
{
    [HttpPost("coupon/send to buyer")]
    public IActionResult SendCoupon(string buyerId, [FromBody] CouponDto dto)
    {
        if (dto.Percent > 50) return BadRequest("You can not offer more than 50% off in a coupon message.");
        return Ok(new { message = "Coupon has been sent to the buyer.", url = "https://shop.example.com/coupons/" + dto.Code });
    }
}
