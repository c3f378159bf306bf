using System.Collections.Generic;

namespace Ironleaf.ReviewCare
{
    public static class ReminderLadder
    {
        // stage -> marketplace -> text
        public static readonly IDictionary<int, IDictionary<string, string>> BuyerTexts = new SortedDictionary<int, IDictionary<string, string>>
        {
            [1] = new Dictionary<string, string>
            {
                ["A1F83G8C2ARO7P"] = "You asked how to set the humidity: hold the drop symbol for three seconds, then turn the wheel.",
                ["ATVPDKIKX0DER"] = "You asked how to set the humidity: press the drop symbol for 3 seconds, then turn the dial.",
            },
            [2] = new Dictionary<string, string>
            {
                ["A1F83G8C2ARO7P"] = "We wrote last week and have not seen your review of the humidifier yet. Please post one today.", // expect: BSM2006
                ["ATVPDKIKX0DER"] = "This is our third note about it: we are still hoping to read your product review of order {order}.", // expect: BSM2006
            },
            [3] = new Dictionary<string, string>
            {
                ["zh"] = "上周给您发过消息，还没看到您对加湿器的评价，再提醒您一次，抽空写一下吧。", // expect: BSM2006
                ["zh-close"] = "您好，加湿器的滤芯已为您补寄，安装方法见说明书第8页。",
            },
        };
    }
}
