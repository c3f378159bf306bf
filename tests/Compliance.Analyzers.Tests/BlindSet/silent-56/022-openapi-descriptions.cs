using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace MarktBruecke.Api.Controllers;

[ApiController]
[Route("api/v2/vouchers")]
public class VouchersController : ControllerBase
{
    /// <summary>Creates a voucher. The shopper gets {percent}% off the next order in the web shop.</summary>
    [HttpPost]
    [SwaggerOperation(Summary = "Create a voucher", Description = "Creates a coupon code that gives your customers a discount on their next order.")]
    [SwaggerResponse(409, "You have already issued this coupon code.")]
    public IActionResult Create([FromBody] VoucherDto dto)
    {
        if (dto.Percent > 90)
            return BadRequest(new ProblemDetails { Title = "Discount too high", Detail = "A voucher may take at most 90% off your order." });

        return Created($"/api/v2/vouchers/{dto.Code}", dto);
    }

    [HttpGet("{code}")]
    [SwaggerOperation(Summary = "Read a voucher", Description = "Returns the discount, the free gift and the gift card amount of a voucher.")]
    public IActionResult Get([SwaggerParameter("The coupon code your shop has issued", Required = true)] string code) => Ok(code);
}
