using Microsoft.AspNetCore.Mvc;

namespace Nettle.Api.Controllers;

[ApiController]
[Route("api/promotions")]
public sealed class PromotionsController(IPromotionService service) : ControllerBase
{
    [HttpGet]
    [EndpointSummary("Lists the promotions of the web shop")]
    [EndpointDescription("Returns every coupon, gift rule and free-shipping rule, newest first.")]
    public Task<IReadOnlyList<PromotionDto>> List() => service.ListAsync();

    [HttpPost("{id:int}/codes")]
    [EndpointSummary("Creates coupon codes")]
    [EndpointDescription("Creates the given number of single-use codes for one promotion. The codes are returned as CSV.")]
    [ProducesResponseType(200)]
    [ProducesResponseType(404)]
    public Task<IActionResult> CreateCodes(int id, [FromQuery] int count) => service.CreateCodesAsync(id, count);

    [HttpDelete("{id:int}")]
    [EndpointSummary("Deletes a promotion that no order has used yet")]
    public Task<IActionResult> Delete(int id) => service.DeleteAsync(id);
}
