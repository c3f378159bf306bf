using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

[ApiController, Route("api/promotions")]
public class PromotionsController(IPromoRepo repo) : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Creates a coupon", Description = "Creates a coupon for the web shop. Customers who enter the code get the given percentage off their order.")]
    [SwaggerResponse(409, "A coupon with this code exists already.")]
    public async Task<IActionResult> Create(CouponDto d)
    {
        if (d.Percent is < 1 or > 80)
            ModelState.AddModelError(nameof(d.Percent), "The discount must be between 1% and 80% off.");
        if (!ModelState.IsValid) return ValidationProblem(ModelState);
        return await repo.Add(d) ? Created() : Conflict("coupon code is taken");
    }

    [HttpDelete("{code}")]
    [SwaggerOperation(Summary = "Deletes a coupon", Description = "The code can't be used any more on the next order.")]
    public Task Delete(string code) => repo.Remove(code);
}

public record CouponDto(
    [property: Description("Code the customer types at checkout")] string Code,
    [property: Description("Percent off the whole order")] int Percent,
    [property: Description("Optional free gift, SKU")] string? GiftSku);
