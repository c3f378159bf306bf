using System;
using System.Collections.Generic;
using System.Linq;

namespace Letters.Build
{
    public static class ParagraphLetters
    {
        public static string Praise(string name) => string.Join("\n",
            "Hello " + name + ",",
            "we are glad that the drone flies well.",
            "Send us the link of your product review and we will ship a spare battery for free.", // expect: BSM2001
            "Regards, Aerohang");

        public static string Repair(string name) => string.Join("\n", new[]
        {
            $"Hello {name},",
            "the motor is under warranty and we will repair it at no cost.",
            "A prepaid label is attached to this message.",
            "Regards, Aerohang",
        });

        public static string Group(string name) => string.Concat(
            "您好 ", name, "，",
            "欢迎扫描包裹里的二维码加入我们的粉丝群，", // expect: BSM3001|BSM3003|BSM3002
            "群里会有专人解答飞行问题。");

        public static string Kaquan(string name, int yuan) => string.Join("，", new List<string>
        {
            name + "您好",
            "您的飞机桨叶已免费更换",
            "另有一张 " + yuan + " 元代金券已为您备好", // expect: BSM1002|BSM1003
            "回复即可领取兑换码",
        });

        public static string Wait(string name) => string.Concat("您好 ", name, "，", "备用电池延迟到货，预计 5 月 3 日发出，如不愿等待可全额退款。");
    }
}
