using Microsoft.Extensions.Configuration;
using System.Collections.Generic;

namespace Delft.Messaging.Host;

internal static class Defaults
{
    public static IConfigurationBuilder AddMessageDefaults(this IConfigurationBuilder builder) =>
        builder.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Amazon:Region"] = "eu-west-1",
            ["Amazon:RetryCount"] = "5",
            ["Amazon:BuyerMessages:Invoice"] = "您好，带税号的发票已按您的要求放在附件中。",
            ["Amazon:BuyerMessages:PositiveOnly"] = "您好，麻烦写一条正面评价，内容请提到“物流快、瓷器精致”。", // expect: BSM2002
            ["Amazon:BuyerMessages:Mobile"] = "您好，请把您的手机号和私人邮箱发给我们，方便我们在亚马逊以外联系您。", // expect: BSM3002|BSM3003|BSM3004
            ["Amazon:BuyerMessages:Chip"] = "您好，套装里有一个盘子磕了边，新盘子今天寄出。",
            ["Amazon:BuyerMessages:Refer"] = "您好，把我们推荐给朋友，您和朋友下次购买茶具各得15欧元奖励金。", // expect: BSM1006
            ["Logging:LogLevel:Default"] = "Information",
        });
}
