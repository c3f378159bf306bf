using Swashbuckle.AspNetCore.Annotations;

namespace Amz.Api.Controllers;

[Route("api/v1/messages")]
public class MessagesController : ControllerBase
{
    /// <summary>校验草稿</summary>
    /// <remarks>命中“好评返现”“礼品卡换评论”等规则时返回 422。</remarks>
    [HttpPost("validate")]
    [SwaggerOperation(Summary = "校验站内信草稿", Description = "检查草稿是否含有优惠码、返现、索评、站外链接等违规内容")]
    [SwaggerResponse(422, "草稿含有违规内容，例如承诺以礼品卡换取评论")]
    public IActionResult Validate([FromBody] DraftDto dto) => Ok(_checker.Check(dto.Body));

    [HttpGet("rules")]
    [SwaggerOperation(Summary = "List rules", Description = "Returns all rules, for instance coupon codes, cashback offers, and requests to remove a review.")]
    public IActionResult Rules() => Ok(_checker.Rules);

    [HttpDelete("negative-feedback/{id}")]
    [SwaggerOperation(Summary = "Delete a negative feedback record from the local cache")]
    public IActionResult DeleteFeedback(long id) => NoContent();

    private readonly IDraftChecker _checker = null!;
}
