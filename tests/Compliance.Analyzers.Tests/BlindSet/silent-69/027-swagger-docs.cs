using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace ParcelPilot.Api.Controllers
{
    [ApiController]
    [Route("api/promotions")]
    public class PromotionsController : ControllerBase
    {
        private readonly IPromotionService _service;

        public PromotionsController(IPromotionService service) => _service = service;

        [HttpPost("coupons")]
        [SwaggerOperation(Summary = "Creates a coupon", Description = "Creates a coupon code with a percentage or an amount off.")]
        public IActionResult CreateCoupon(CouponDto dto)
        {
            if (dto.Percent is null && dto.Amount is null)
                return BadRequest("Either a percentage or an amount is required for the coupon.");

            return Created("", _service.CreateCoupon(dto));
        }

        [HttpDelete("reviews/{id}")]
        [SwaggerOperation(Summary = "Deletes a review", Description = "Removes a review from the moderation queue; the author is not informed.")]
        public IActionResult DeleteReview(int id)
        {
            return _service.DeleteReview(id) ? NoContent() : NotFound($"Review {id} was not found.");
        }

        [HttpPost("gift-cards/{code}/refund")]
        [SwaggerOperation(Summary = "Refunds a gift card", Description = "Sets the balance of a gift card to zero and books the refund.")]
        public IActionResult RefundGiftCard(string code)
        {
            _service.RefundGiftCard(code);
            return Ok();
        }
    }
}
