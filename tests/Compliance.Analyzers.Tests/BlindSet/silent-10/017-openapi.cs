using Swashbuckle.AspNetCore.Annotations;
using Microsoft.AspNetCore.Mvc;

namespace Promo.Api
{
    [ApiController, Route("v1/promotions")]
    [SwaggerTag("Create discounts, coupon codes and free gifts for your shop")]
    public class PromotionsController : ControllerBase
    {
        [HttpPost("codes")]
        [SwaggerOperation(Summary = "Creates a coupon code", Description = "Creates a code that gives your customers a percentage off their next purchase. Send the code to the customer with the campaign endpoint.")]
        [SwaggerResponse(201, "The coupon code was created")]
        [SwaggerResponse(409, "You have already created a coupon with this code")]
        public IActionResult Create([FromBody, SwaggerParameter("Discount in percent, e.g. 20 for 20% off")] CodeDto dto) => Created("", dto);

        [HttpGet("gift-cards")]
        [SwaggerOperation(Summary = "Lists gift cards", Description = "Returns all gift cards with their balance. A free gift card has a price of 0.")]
        public IActionResult GiftCards() => Ok();

        /// <summary>Returns reviews, e.g. "leave a 5-star review and get a refund" is flagged as incentivised.</summary>
        [HttpGet("reviews"), ProducesResponseType(200)]
        public IActionResult Reviews() => Ok();
    }

    public record CodeDto(string Code, int Percent);
}
