using System;
using System.Collections.Generic;

namespace CanJu.XinJian
{
    public static class LetterAssembler
    {
        public static string FollowUpLetter(string name) => string.Join(Environment.NewLine,
            "尊敬的" + name + "：",
            "谢谢您夸奖我们的刀叉。",
            "能不能把这些话写进商品评价，再点亮五颗星？", // expect: BSM2002|BSM2003
            "餐具小店敬上");

        public static string DelayLetter(string name, DateTime newDate) => string.Join(" ",
            "Dear", name + ",",
            "the ferry with your cutlery was cancelled.",
            "The new delivery date is " + newDate.ToString("D") + ".",
            "If that is too late, we cancel the order and refund you.");

        public static string LoyaltyLetter(string name, string code)
        {
            return string.Concat(
                "尊敬的", name, "，为您准备了一张老客专享代金券，", // expect: BSM1002
                "结账时填写", code, "立刻生效。",
                "餐具小店敬上");
        }

        public static string PartsLetter(string name, IEnumerable<string> parts)
            => string.Concat("尊敬的", name, "，以下配件今天免费补寄给您：", string.Join("、", parts), "。");
    }
}
