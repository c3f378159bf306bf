using System.ComponentModel;
using System.Reflection;

namespace CannedReplies;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerReplyAttribute(string text) : Attribute { public string Text { get; } = text; }

public enum Reply
{
    [BuyerReply("Hello, the missing strap is in the post, no charge of course.")]
    MissingStrap,

    [BuyerReply("Hello, we'd be over the moon if you changed your rating to something kinder.")] // expect: BSM2004|BSM2005
    BadStars,

    [BuyerReply("Hello, drop us a line at strapshop88 (at) gmail dot com, we hardly read this inbox.")] // expect: BSM3002|BSM3003
    Contact,

    [BuyerReply("Hello, the strap fits all watches with 20 mm lugs.")]
    Fit,
}

public static class ReplyText
{
    public static string Of(Reply r) =>
        typeof(Reply).GetField(r.ToString())!.GetCustomAttribute<BuyerReplyAttribute>()!.Text;
}
