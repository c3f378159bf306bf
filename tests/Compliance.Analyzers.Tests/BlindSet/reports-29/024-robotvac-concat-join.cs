using System;
using System.Collections.Generic;

namespace SaoDi.Robot.Service
{
    public static class VacTexts
    {
        public static string AfterSales(string buyer)
        {
            return string.Join(" ",
                "Hello " + buyer + ",",
                "the side brush of your robot should be changed every six months.",
                "Message us on WhatsApp (+86 138 0013 8000) for a quicker answer.", // expect: BSM3002|BSM3003
                "Best wishes, your robot team");
        }

        public static string Praise(string buyer)
        {
            return string.Concat("Hello ", buyer, ", post your vi", "deo review and we will ref", "und the robot completely."); // expect: BSM2001
        }

        public static string Mapping(string buyer)
        {
            return string.Concat("Hello ", buyer, ", delete the old map in the app, then let the robot ", "drive the whole flat once.");
        }

        public static IReadOnlyList<string> ZhongWen() => new[]
        {
            "您好，边刷每半年更换一次效果更好。",
            "您好，只要把差评改成好评，我们马上全额退款并且机器不用寄回。", // expect: BSM2001|BSM2004
        };
    }
}
