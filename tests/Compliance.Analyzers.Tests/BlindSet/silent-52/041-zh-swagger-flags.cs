using Microsoft.AspNetCore.Mvc;
using Swashbuckle.AspNetCore.Annotations;
using System.ComponentModel;

namespace HuiYuan.Api;

public enum JiangLiLeiXing
{
    [Description("优惠券")] YouHuiQuan,
    [Description("礼品卡")] LiPinKa,
    [Description("现金返还")] FanXian,
    [Description("赠品")] ZengPin,
}

[Route("api/huodong")]
public class HuoDongController : ControllerBase
{
    [HttpPost("fafang")]
    [SwaggerOperation(Summary = "发放优惠券", Description = "按会员等级批量发放优惠券，折扣与有效期由活动配置决定")]
    public IActionResult FaFang() => Ok();

    [HttpDelete("pingjia/{id}")]
    [SwaggerOperation(Summary = "删除评价", Description = "管理员删除违规评价，普通会员没有权限")]
    public IActionResult ShanChu(int id) => NotFound("评价不存在");

    public const string KaiGuan = "feature.hao-ping-fan-xian.disabled";
}
