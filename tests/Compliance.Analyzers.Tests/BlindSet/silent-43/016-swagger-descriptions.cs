using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace LoyaltyApi.Controllers;

[ApiController]
[Route("vouchers")]
public class VouchersController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Creates a voucher", Description = "Creates a voucher that gives your customer a discount on the next order. Send either percent or amount, not both.")]
    [SwaggerResponse(201, "The voucher was created and can be sent to the customer.")]
    [SwaggerResponse(409, "The promo code is already in use.")]
    public IActionResult Create([FromBody, SwaggerRequestBody("Code, percent off and the free gift, if any")] VoucherDto dto) => Created("", dto);

    [HttpGet("{code}")]
    [SwaggerOperation(Summary = "Looks up a coupon code", Description = "Returns who may use the code, the cashback amount and how many times it was redeemed.")]
    public IActionResult Get([SwaggerParameter("e.g. SAVE15")] string code) => Ok();

    [HttpPost("{code}/gift")]
    [SwaggerOperation(Summary = "Turns the voucher into a gift card", Description = "The buyer of the gift card gets a PDF by e-mail from your own mail server.")]
    public IActionResult Gift(string code) => NoContent();
}

public record VoucherDto(string Code, decimal? Percent, decimal? Amount);
