using System;

namespace Mercato.Templates.Annotations
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerTextAttribute : Attribute
    {
        public BuyerTextAttribute(string body) { Body = body; }
        public string Body { get; }
        public string Locale { get; set; } = "en-US";
    }

    /// <summary>Each member carries the text that the dispatcher sends to the Amazon buyer.</summary>
    public enum BuyerMessageKind
    {
        [BuyerText("Your blender jar was recalled by the maker. A new jar is on its way; please do not use the old one.")]
        JarRecall,

        [BuyerText("Happy blending! Enjoy 3 dollars off when you buy our smoothie cups this week.")] // expect: BSM1001|BSM1007
        DayThree,

        [BuyerText("Could you spare a minute to rate your blender and write a few lines about it on Amazon?")] // expect: BSM2006
        DayFifteen,

        [BuyerText("亲，给个全五星的好评吧，您的支持是我们前进的动力！", Locale = "zh-CN")] // expect: BSM2002
        DayFifteenZh,
    }
}
