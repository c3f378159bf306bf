using System;

namespace Linmu.BuyerNotice
{
    public static class MessageTextExtensions
    {
        public static string WithGreeting(this string text, string buyer, string lang) => lang switch
        {
            "zh" => $"{buyer}您好，{text}",
            "de" => $"Guten Tag {buyer}, {text}",
            _ => $"Dear {buyer}, {text}",
        };

        public static string WithClosing(this string text, string lang) =>
            text + (lang == "zh" ? "林木家居客服" : "Linmu Home customer service");

        public static string MissingScrews(this OrderIssue issue) =>
            issue.Lang == "zh"
                ? "缺少的螺丝包我们今天就补寄给您，预计五天内送到😊🎉" // expect: BSM5001
                : "the missing bag of screws goes out today and should be with you within five days.";

        public static string WrongColour(this OrderIssue issue) =>
            issue.Lang == "zh"
                ? "给您发错了颜色，非常抱歉。正确的颜色已补发，退货标签见附件。"
                : "so sorry we packed the wrong colour 🙈 The right one is on its way, and a prepaid return label is attached."; // expect: BSM5001

        public static string Compose(this OrderIssue issue, Func<OrderIssue, string> pick) =>
            pick(issue).WithGreeting(issue.Buyer, issue.Lang).WithClosing(issue.Lang);
    }
}
