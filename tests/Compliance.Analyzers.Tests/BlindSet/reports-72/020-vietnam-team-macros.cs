using System.Collections.Immutable;

namespace Deltawave.Helpdesk.Macros;

public sealed record Macro(int Id, string Name, string Channel, string Text);

public static class MacroStore
{
    public static ImmutableArray<Macro> All { get; } = ImmutableArray.Create(
        new Macro(101, "Lost parcel", "amazon", "We are sorry, the carrier has lost your parcel. You can choose: a new one by express or all of your money back."),
        new Macro(102, "Size help", "amazon", "Size M fits a waist of 78 to 84 cm. If it is too tight, exchange it in Your Orders within 30 days."),
        new Macro(103, "Remind opinion", "amazon", "We wrote to you on Monday about leaving a review and have not seen one yet, so here we are once more: please review your purchase."), // expect: BSM2006
        new Macro(104, "Price drop", "amazon", "The price went down after you bought, and that is how a market works; we cannot pay back the difference."),
        new Macro(105, "取消", "amazon", "仓库没货了，麻烦您自己去订单里申请取消，这样对我们店铺影响小一些。"), // expect: BSM4001
        new Macro(106, "换新", "amazon", "您好，鞋底开胶属于质量问题，我们给您换一双新的，旧鞋不用寄回。"),
        new Macro(107, "谢礼", "amazon", "您好，换好的鞋子穿着舒服吧？我们给您准备了一张 50 元优惠券，回复本消息即可领取。"), // expect: BSM1002
        new Macro(108, "官网", "amazon", "想看更多颜色，请在百度搜“三角洲户外旗舰店”，那边款式最全。") // expect: BSM3001|BSM3003|BSM1007
    );
}
