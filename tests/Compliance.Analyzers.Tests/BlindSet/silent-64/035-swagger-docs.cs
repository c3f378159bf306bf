using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi.Models;
using Swashbuckle.AspNetCore.Annotations;

namespace Sellwise.Api.Controllers
{
    [ApiController]
    [Route("api/v2/templates")]
    public class TemplatesController : ControllerBase
    {
        private readonly ITemplateService _service;

        public TemplatesController(ITemplateService service) => _service = service;

        [HttpPost("check")]
        [SwaggerOperation(
            Summary = "Checks a template",
            Description = "Returns the sentences that break the communication guidelines, for example an offer of a coupon, " +
                          "a gift card for a review, or a request to change a rating.")]
        [SwaggerResponse(200, "The findings; an empty list if nothing was found.")]
        [SwaggerResponse(422, "The template contains a placeholder that does not exist.")]
        public IActionResult Check([FromBody] TemplateDto dto) => Ok(_service.Check(dto));

        [HttpDelete("{id:int}")]
        [SwaggerOperation(Summary = "Deletes a template", Description = "Templates that were used for a refund or a replacement are kept for a year.")]
        public IActionResult Delete(int id)
        {
            if (!_service.Exists(id))
                return NotFound(new ProblemDetails { Title = "No such template", Detail = $"There is no template with the id {id}." });

            _service.Delete(id);
            return NoContent();
        }
    }

    public class TemplateDto
    {
        [SwaggerSchema("Name of the template, as shown in the list, for example 'Coupon refusal'.")]
        public string Name { get; set; }

        [SwaggerSchema("The text. Must not offer discounts, gifts or cash for reviews.")]
        public string Text { get; set; }
    }
}
