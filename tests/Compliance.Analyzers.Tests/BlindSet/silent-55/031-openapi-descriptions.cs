using Swashbuckle.AspNetCore.Annotations;

namespace SellerHub.Api.V2;

[ApiController, Route("v2/solicitations")]
public class SolicitationsController : ControllerBase
{
    [HttpPost("{orderId}")]
    [SwaggerOperation(
        Summary = "Request a review",
        Description = "Calls Amazon's Solicitations API. Amazon asks the buyer to leave a review and seller feedback; you cannot change the text or promise a reward.")]
    [SwaggerResponse(409, "A review was already requested for this order.")]
    public IActionResult Post(string orderId) => Accepted();

    [HttpPost("/v2/promotions")]
    [SwaggerOperation(
        Summary = "Create a promotion",
        Description = "Creates a social media promo code. Your customers get up to 80% off when they enter the code at checkout.")]
    public IActionResult CreatePromotion(PromotionDto dto) => Created();

    public class PromotionDto
    {
        [SwaggerSchema("Percent off, 5 to 80.")] public int PercentOff { get; set; }
        [SwaggerSchema("Text shown to your customers, for example: Buy one, get one free.")] public string? Title { get; set; }
        [SwaggerSchema("Public link that you can share with influencers.")] public string? ShareUrl { get; set; }
    }
}
