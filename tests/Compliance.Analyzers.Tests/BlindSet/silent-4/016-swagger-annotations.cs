using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;

namespace Qianwan.Duodian.Web.Controllers;

[ApiController]
[Route("api/v1/youhuiquan")]
[SwaggerTag("优惠券：创建、发放、核销")]
public class YouHuiQuanController : ControllerBase
{
    /// <summary>发放优惠券给会员，例如“回馈老客户，送您满100减20优惠券一张”。</summary>
    [HttpPost("fafang")]
    [SwaggerOperation(Summary = "发放优惠券", Description = "向指定会员发放优惠券，会员在我们的独立站结账时输入优惠码即可享受折扣。不得用于亚马逊买家。")]
    [SwaggerResponse(200, "发放成功")]
    [SwaggerResponse(409, "该会员已领取过此优惠券")]
    public async Task<IActionResult> FaFang([FromBody, SwaggerRequestBody("会员与券编号", Required = true)] FaFangDto dto)
    {
        var jg = await _fuWu.FaFangAsync(dto);
        return jg.ChengGong ? Ok(jg) : Conflict(new { code = "QUAN_YILING", msg = "该会员已领取过此优惠券" });
    }

    [HttpGet("/api/v1/pingjia/xingji")]
    [SwaggerOperation("按星级统计评价", "返回一星到五星评价的数量；好评率 = 四星及以上 / 全部")]
    public Task<XingJiTongJi> XingJi([FromQuery, SwaggerParameter("店铺编号")] long dianPuId) => _pingJia.TongJiAsync(dianPuId);
}
