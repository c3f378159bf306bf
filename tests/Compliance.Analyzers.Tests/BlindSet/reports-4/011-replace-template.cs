using System;
using System.Linq;

namespace Qianwan.Duodian.Web.Areas.KeFu.Controllers;

public partial class XiaoXiYuLanController : JiChuController
{
    const string MoRenMoBan = "您好{{buyer}}，订单{{order_id}}完成后请到评价页打5星，评语可以直接复制：“质量非常好，物流很快，推荐购买”。"; // expect: BSM2002

    [HttpGet("yulan/{id:long}")]
    public IActionResult YuLan(long id, [FromQuery] string leiXing)
    {
        var d = _dingDan.ZhaoYiGe(id) ?? throw new YeWuYiChang("订单不存在");

        var wen = MoRenMoBan
            .Replace("{{buyer}}", d.MaiJiaMing)
            .Replace("{{order_id}}", d.AmazonOrderId);

        if (leiXing == "quan")
        {
            wen = "{{buyer}}，您的专属券码 {{coupon_code}} 已生成，再买任意一件可抵 %Discount.Amount% 元。" // expect: BSM1002|BSM1001
                .Replace("{{buyer}}", d.MaiJiaMing)
                .Replace("{{coupon_code}}", _quan.ShengCheng(d.Id))
                .Replace("%Discount.Amount%", "15");
        }
        else if (leiXing == "buhuo")
        {
            wen = "{{buyer}}，您要求更换的蓝色款已补到货，换货单{{order_id}}今天发出，无需另外付款。"
                .Replace("{{buyer}}", d.MaiJiaMing)
                .Replace("{{order_id}}", d.AmazonOrderId);
        }

        return Json(new { neiRong = wen, ziShu = wen.Length });
    }
}
