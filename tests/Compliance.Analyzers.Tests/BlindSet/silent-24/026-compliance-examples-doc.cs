namespace Birchline.Docs;

/// <example>
/// Bad:  "Use code THANKS20 for 20% off your next order."
/// Bad:  "Happy? Leave five stars. Unhappy? Write to us first."
/// Good: "Your replacement left today."
/// </example>
public interface IDraftChecker
{
    // A draft such as "text us at 406-555-0100 and we'll give you a gift card" must return Blocked.
    Verdict Check(Draft draft);

    /* 反例：好评返现五元，加微信领取。
       正例：您的退款已原路退回。 */
    Verdict CheckZh(Draft draft);
}

public enum Verdict { Clean, NeedsHuman, Blocked }

public sealed record Draft(string OrderId, string Text);
