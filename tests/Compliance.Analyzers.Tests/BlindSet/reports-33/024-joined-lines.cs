using System;

namespace Putian.Sport;

public class XieDianXin
{
    public string Zu(string buyer, string asin)
    {
        string[] lines =
        {
            $"Dear {buyer},",
            "the insoles need three days until they feel soft.",
            "Did they help your feet? Tell the world in a review, please say they are soft and strong.", // expect: BSM2002|BSM2006
            "Send the link of it to us, a second pair flies to you without pay.", // expect: BSM2001|BSM1005
            "Greetings from Putian",
        };
        return string.Join(Environment.NewLine, lines);
    }

    public string Zhong(string buyer)
        => string.Join("\n", new[]
        {
            buyer + "您好：",
            "尺码不合适可在亚马逊申请换货，运费我们承担。",
            "不想换的话，退您三成，鞋垫留着，别在平台开退货就好。", // expect: BSM1003
        });
}
