using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Vendorly.Api.Controllers;

[ApiController]
[Route("api/v1/campaigns")]
[Description("Campaigns of the own web shop: coupons, gift cards and free samples.")]
public class CampaignsController : ControllerBase
{
    /// <summary>Creates a coupon that gives customers 10% off their next order.</summary>
    [HttpPost("coupons")]
    [ProducesResponseType(201)]
    public IActionResult CreateCoupon([FromBody] CouponRequest request) => Created("", request);

    /// <summary>Sends a review request. The text must not offer a gift for a five-star review.</summary>
    [HttpPost("reviews/request")]
    public IActionResult RequestReview([FromQuery, Description("Order whose buyer gets the request for a review.")] string orderId) => Accepted();
}

public class CouponRequest
{
    [Required(ErrorMessage = "Please enter the coupon code you want to create.")]
    [Description("Code which customers type in at checkout to save money on the next order.")]
    public string Code { get; set; } = "";

    [Range(1, 90, ErrorMessage = "You can give customers between 1% and 90% off.")]
    public int Percent { get; set; }
}
