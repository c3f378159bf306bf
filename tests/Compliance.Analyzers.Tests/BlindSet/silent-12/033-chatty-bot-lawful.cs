using System.Collections.Generic;

namespace XiaoMi.KefuJiqiren.Huashu;

/// <summary>小蜜机器人：合规版话术</summary>
public sealed class HeGuiHuashu
{
    private readonly Dictionary<string, string[]> _ku = new()
    {
        ["tuikuan"] = new[]
        {
            "亲亲，退款已经从亚马逊后台提交啦，一般三到五个工作日原路退回哦。",
            "亲，部分退款6美元是补少发的那根数据线的，请留意账户。",
        },
        ["kouling"] = new[]
        {
            "亲，蓝牙配对码是0000，长按五秒星号键就可以配对。",
            "亲，软件激活码在说明书最后一页，共16位，刮开涂层可见。",
        },
        ["zhekou"] = new[]
        {
            "亲，小蜜这边没有权限打折，也没有优惠券可以发给您呢。",
            "亲，折叠椅的折扣（金属扣件）断裂属于质量问题，我们免费给您换新的。",
        },
        ["pingjia"] = new[]
        {
            "亲，您在评论里提到的异响是滤网没卡紧，按下去听到咔哒声就好啦。",
            "亲，评价怎么写完全由您自己决定，小蜜只负责解决您的问题。",
        },
    };

    public string Qu(string jian, int n) => _ku[jian][n % _ku[jian].Length];
}
