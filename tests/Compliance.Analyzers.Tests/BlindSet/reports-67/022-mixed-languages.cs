using System.Collections.Generic;

namespace Globalink.Seller.Core.Messages;

public sealed record LocalizedMessage(string Locale, string Subject, string Body);

public static class ClaimAnswers
{
    public static readonly IReadOnlyList<LocalizedMessage> All =
    [
        new("en_US", "Your A-to-z claim",
            "We have approved the claim. Amazon will return the full amount to your card."),
        new("zh_CN", "关于您的索赔",
            "您的索赔我们已同意，亚马逊会将全部款项退回您的银行卡。"),
        new("en_GB", "Your review",
            "That review is a lie. Pull it within 48 hours or our lawyers will come after you."), // expect: BSM4003|BSM2004
        new("zh_TW", "關於您的評論",
            "您亂寫的內容害我們損失慘重，再不刪就法院見，您的地址我們清楚得很。"), // expect: BSM4003|BSM2004
        new("zh_CN", "身份核实",
            "为了办理退款，请把身份证正反面拍照发来，并告知网银登录密码。"), // expect: BSM3004
    ];
}
