using System;

namespace Lumen.Strip.Store.Replies
{
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Class, AllowMultiple = true)]
    public sealed class BuyerReplyAttribute : Attribute
    {
        public BuyerReplyAttribute(string text) { Text = text; }
        public string Text { get; }
        public string Language { get; set; } = "en";
        public string Closing { get; set; }
    }

    public enum ReplyKind
    {
        [BuyerReply("Please send us a short video of the flickering LED strip, then we will know whether the power supply or the strip has to be replaced.")]
        AskForVideo,

        [BuyerReply("Your replacement power supply is on its way, the old one need not be returned.",
            Closing = "Once it works again, kindly change your rating to five stars.")] // expect: BSM2004
        Replacement,

        [BuyerReply("We can't take the strip back after cutting, but write to us for a promo code that makes the next one cheaper.")] // expect: BSM1002
        CutStrip,

        [BuyerReply("新的遥控器今天寄出，旧的请自行丢弃。", Language = "zh")]
        [BuyerReply("遥控器换好之后，麻烦追评五星，我们退您运费当作感谢。", Language = "zh")] // expect: BSM2001
        Remote,
    }

    public static class ReplyKindExtensions
    {
        public static string ToText(this ReplyKind kind, string language)
        {
            var member = typeof(ReplyKind).GetField(kind.ToString());
            foreach (BuyerReplyAttribute a in member.GetCustomAttributes(typeof(BuyerReplyAttribute), false))
            {
                if (a.Language == language) return (a.Text + " " + a.Closing).Trim();
            }
            return null;
        }
    }
}
