using System.Collections.Generic;

namespace PeiXun.KeJian;

/// <summary>客服培训课件：违规站内信案例与考题（内部使用）</summary>
public class WeiGuiAnLi
{
    public string BiaoTi => "第三课：哪些话不能写给亚马逊买家";

    public IReadOnlyList<string> GuiDing { get; } = new[]
    {
        "不得向买家承诺返现、优惠券、礼品卡或者任何赠品。",
        "不得请求买家修改或者删除评价，即使问题已经解决。",
        "不得只邀请满意的买家写评价。",
        "不得留下微信号、电话或站外网址。",
    };

    public string KaoTi => "某客服写道：“删掉差评就给您退款”，该客服违反了哪一条规定？";

    public string DaAn => "违反第二条；订单本身的退款和换货始终是允许的。";
}
