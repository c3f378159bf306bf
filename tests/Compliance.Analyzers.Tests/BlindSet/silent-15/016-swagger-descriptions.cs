using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Promo.Api.Controllers;

[ApiController]
[Route("api/coupons")]
[SwaggerTag("Create coupon, discount and gift card for your own web shop")]
public class CouponController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "新建优惠券", Description = "Send the coupon code to your customers, they get 10% off on the next order.")]
    [ProducesResponseType(typeof(string), 200)]
    public IActionResult Create([FromBody] CouponReq req) => Ok(req.Code);

    [HttpGet("{code}")]
    [SwaggerOperation(Summary = "查询优惠券", Description = "返回券码、折扣、是否可与返现同享")]
    public IActionResult Get([SwaggerParameter("优惠券码，例如 SAVE10")] string code) => NotFound("优惠券不存在");

    [HttpPost("/api/reviews/request")]
    [SwaggerOperation(Summary = "Request a review", Description = "Calls Amazon Solicitations. Do not write your own text to ask buyer for a review.")]
    public IActionResult RequestReview(string orderId) => Accepted();

    [HttpDelete("/api/reviews/{id}")]
    [SwaggerOperation(Summary = "删除评论", Description = "仅删除本系统缓存的评论，不影响亚马逊页面")]
    public IActionResult DeleteReview(long id) => NoContent();
}
