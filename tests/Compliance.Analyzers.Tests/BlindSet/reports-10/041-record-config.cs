using System;
using System.Collections.Immutable;

namespace Campaigns.Config;

public sealed record Huodong(string MingCheng, string XiaoXi, TimeSpan YanChi, bool QiYong = true);

public static class MoRenHuoDong
{
    // 默认活动，新租户开通即生效。两百多家店同时发——所以我才说要审！
    public static readonly ImmutableArray<Huodong> All = ImmutableArray.Create(
        new Huodong("延误致歉", "您好，您的订单因暴雨延误两天，若不愿等待，可随时联系我们全额退款。", TimeSpan.FromHours(1)),
        new Huodong("复购券", "您好，您有一张满 100 减 20 的专属优惠券待领取，点击店铺首页即可使用。", TimeSpan.FromDays(10)), // expect: BSM1002|BSM1001
        new Huodong("推荐有礼", "您好，推荐好友下单，双方各得 5 美元奖励，多推多得。", TimeSpan.FromDays(20)), // expect: BSM1006
        new Huodong("催评", "您好，我们已经第三次提醒您了，请尽快给商品写一条评价。", TimeSpan.FromDays(25)), // expect: BSM2006
        new Huodong("尺寸确认", "您好，您选择的窗帘宽度为 {{width}} 厘米，请确认后我们开始裁剪。", TimeSpan.Zero),
        new Huodong("差评沟通", "您好，差评影响我们的奖金，求您撤掉那条评价吧。", TimeSpan.FromHours(3), false)); // expect: BSM2004
}
