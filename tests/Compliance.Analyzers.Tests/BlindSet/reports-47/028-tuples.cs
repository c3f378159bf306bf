using System.Collections.Generic;

namespace Papillon.Scheduling;

public static class FollowUpPlan
{
    public static readonly (int DaysAfterDelivery, string Subject, string Message)[] Steps =
    [
        (1, "Setting up your router", "Hello, the default password is printed below the router. Please change it after the first login."),
        (7, "One question", "Hello, would you be willing to write that the range is excellent in your Amazon review?"), // expect: BSM2002
        (14, "Thank you", "Hello, show this message at your next purchase and the shipping is our present to you."), // expect: BSM1006|BSM1005
    ];

    public static (string Title, string Text) Escalation(bool lost) => lost
        ? ("Lost parcel", "Hello, the parcel is lost. We have refunded the whole order today.")
        : ("Feedback", "Hello, your seller feedback is unfair; take it back or we cannot go on with your refund."); // expect: BSM2005|BSM2001

    public static IEnumerable<(string Lang, string Text)> Chinese()
    {
        yield return ("zh", "您好，路由器默认密码印在机身底部，首次登录后请修改。");
        yield return ("zh", "您好，加入我们的买家 QQ 群 660123457，群内不定期抽奖。"); // expect: BSM3002|BSM1006|BSM3003
    }
}
