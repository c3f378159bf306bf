using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Shop.Api.Controllers
{
    [ApiController]
    [Route("api/coupons")]
    public class CouponsController : ControllerBase
    {
        private readonly ICouponService _service;
        public CouponsController(ICouponService service) => _service = service;

        [HttpPost("{code}/send")]
        [SwaggerOperation(
            Summary = "向商城会员发放优惠券",
            Description = "给会员发送带优惠码的消息，例如“使用 SAVE10 下次下单立减10%”。")]
        [SwaggerResponse(200, "优惠券已发送")]
        [SwaggerResponse(409, "The customer has already received a free gift this month")]
        public IActionResult Send([SwaggerParameter("优惠码，例如 SAVE10 表示九折")] string code)
        {
            if (!_service.Exists(code))
                return NotFound(new ProblemDetails { Title = "Unknown coupon", Detail = $"There is no coupon with the code {code}." });
            _service.Send(code);
            return Ok();
        }

        /// <summary>礼品卡余额</summary>
        [HttpGet("giftcards/{number}")]
        [ProducesResponseType(typeof(GiftCardDto), 200)]
        public ActionResult<GiftCardDto> GiftCard(string number) => _service.GiftCard(number);
    }
}
