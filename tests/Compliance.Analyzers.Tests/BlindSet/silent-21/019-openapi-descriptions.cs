using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Lichtwerk.Api.Controllers;

[ApiController]
[Route("api/v1/vouchers")]
public class VouchersController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Create a voucher", Description = "Creates a voucher code that gives a percentage off the next order in the web shop.")]
    [SwaggerResponse(409, "A voucher with this code exists already.")]
    public IActionResult Create([FromBody, SwaggerParameter("Percent off, 1 to 90")] CreateVoucherDto dto) => Ok();

    [HttpDelete("{code}")]
    [SwaggerOperation(Summary = "Delete a voucher", Description = "Deletes the voucher code; baskets that use it lose the discount.")]
    public IActionResult Delete(string code) => NoContent();

    [HttpGet("/api/v1/reviews/negative")]
    [SwaggerOperation(Summary = "List negative reviews", Description = "Returns reviews with one or two stars for the quality team.")]
    public IActionResult Negative() => Ok();
}
