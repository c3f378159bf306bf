using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Meadowlark.Api.Controllers;

[ApiController]
[Route("v1/compliance")]
[SwaggerTag("Checks drafts before they are sent to Amazon buyers")]
public class ComplianceController : ControllerBase
{
    [HttpPost("check")]
    [SwaggerOperation(
        Summary = "Checks one draft",
        Description = "Returns the rules a draft breaks, e.g. asking for five stars, promising a gift card for a review, sending a coupon code or giving a phone number.")]
    [SwaggerResponse(200, "The draft was checked")]
    [SwaggerResponse(400, "The draft is empty or too long")]
    public ActionResult<CheckResult> Check([FromBody] CheckRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Draft))
            return BadRequest("The draft is empty.");

        return Ok(DraftChecker.Check(request.Draft));
    }

    [HttpGet("rules")]
    [SwaggerOperation(Summary = "规则列表", Description = "返回全部规则，例如：不得以返现或赠品换取好评、不得要求买家修改或删除评论。")]
    public IReadOnlyList<RuleInfo> Rules() => DraftChecker.Rules;
}
