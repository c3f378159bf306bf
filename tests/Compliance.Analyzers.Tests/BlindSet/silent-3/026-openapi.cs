using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi.Models;
using Swashbuckle.AspNetCore.Annotations;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Northpeak.Api.Controllers;

[ApiController, Route("api/coupons")]
public class CouponsController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "Create a coupon", Description = "Creates a coupon that gives the customer a percentage off the next order in the web shop.")]
    [SwaggerResponse(StatusCodes.Status409Conflict, "You have already claimed this coupon.")]
    public IActionResult Create([FromBody, SwaggerParameter("The code, e.g. WELCOME10 for 10% off")] CouponDto dto) => Created($"/api/coupons/{dto.Code}", dto);

    [HttpDelete("{code}")]
    [EndpointSummary("Deletes a coupon; free gifts already granted stay valid")]
    public IActionResult Delete(string code) => NoContent();
}

public class DocFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument doc, DocumentFilterContext context)
    {
        doc.Info.Title = "Coupon and review API";
        doc.Info.Description = "Manage discounts, gift cards and review requests. Contact us by e-mail for a key.";
        doc.Tags.Add(new OpenApiTag { Name = "Reviews", Description = "Read product reviews, e.g. all five-star reviews of an ASIN." });
    }
}

public record CouponDto(string Code, int Percent);
