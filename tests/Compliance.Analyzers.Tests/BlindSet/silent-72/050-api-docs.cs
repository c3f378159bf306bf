using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi.Models;
using Swashbuckle.AspNetCore.Annotations;

namespace Portside.Api.Docs;

[ApiController]
[Route("v1/templates")]
public class TemplateController : ControllerBase
{
    /// <summary>Creates a template. A text such as "leave five stars and win a gift card" is refused with 422.</summary>
    [HttpPost]
    [SwaggerOperation(
        Summary = "Create a buyer message template",
        Description = "The text may not hold coupons, discounts, free gifts, requests for positive reviews, phone numbers or links to your own website.")]
    [SwaggerResponse(422, "The template breaks the communication guidelines, for example 'contact us on WhatsApp' or '10% off your next order'.")]
    public IActionResult Create([FromBody, SwaggerRequestBody("Template with name, locale and text")] TemplateDto dto)
    {
        if (string.IsNullOrWhiteSpace(dto.Text))
            return BadRequest(new ProblemDetails { Title = "Text is missing", Detail = "Please write the text of your template before you save it." });

        if (dto.Text.Length > 2000)
            return BadRequest(new ProblemDetails { Title = "Text is too long", Detail = "A template has at most 2000 characters." });

        return CreatedAtAction(nameof(Create), new { id = 1 }, dto);
    }

    internal static OpenApiInfo Info() => new()
    {
        Title = "Portside template API",
        Version = "v1",
        Description = "Stores message templates of sellers and checks them for review incentives, promotions and off-Amazon contact."
    };
}

public record TemplateDto(string Name, string Locale, string Text);
