[ApiController]
[Route("api/v1/discounts")]
public class DiscountsController : ControllerBase
{
    [HttpGet("{id:int}/coupons")]
    [SwaggerOperation("Lists the coupons of a discount")]
    public IActionResult Coupons(int id) => Ok(_svc.Coupons(id));

    [HttpPost("/api/v1/reviews/{id}/remove")]
    [SwaggerResponse(404, "Review not found")]
    public IActionResult Remove(int id) => _svc.Remove(id) ? NoContent() : NotFound("review not found");

    [HttpPost("gift-cards/{code}/activate")]
    public IActionResult Activate(string code) => Ok(new { code, status = "gift-card-activated" });

    [HttpGet("~/feedback/negative")]
    public IActionResult Negative() => Redirect("https://sellercentral.amazon.com/feedback-manager/index.html");
}
