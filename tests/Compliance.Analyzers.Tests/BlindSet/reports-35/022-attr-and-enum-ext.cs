using System.ComponentModel;
using System.Reflection;

[AttributeUsage(AttributeTargets.Field)]
public class BuyerTextAttribute(string text) : Attribute { public string Text { get; } = text; }

public enum AnswerTo
{
    [BuyerText("Hi, the strap fits wrists from 14 to 20 cm.")]
    Size,
    [BuyerText("Hi, we don't do public sales, but message me your email and I set you up with a deal.")] // expect: BSM3002|BSM1001|BSM3003
    Price,
    [BuyerText("Hi, please use the coupon STRAP-8 on your next order as an excuse for the scratches.")] // expect: BSM1002|BSM1006
    Scratch,
    [BuyerText("Hi, a new strap goes out tomorrow. It would be fair if you updated your rating then.")] // expect: BSM2004|BSM2005
    Torn,
    [BuyerText("Hi, please open a return in Your Orders and choose 'defective', the label costs nothing.")]
    Return
}

public static class AnswerExt
{
    public static string Text(this AnswerTo a) =>
        typeof(AnswerTo).GetField(a.ToString())!.GetCustomAttribute<BuyerTextAttribute>()!.Text;

    public static void SendTo(this AnswerTo a, string orderId) => SellerInbox.Reply(orderId, a.Text());
}
