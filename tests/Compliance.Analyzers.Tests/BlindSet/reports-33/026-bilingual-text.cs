using System.Threading.Tasks;

namespace Longyan.Tea.Msg;

public class ShuangYuXiaoXi(IXiaoXiWangGuan wangGuan)
{
    // 买家语言未知时中英文一起发
    public Task FaSongAsync(string orderId, string name)
    {
        var content =
            $"Dear {name}, please keep the tea dry and cool. " +
            $"{name}您好，请将茶叶放在阴凉干燥处。\n" +
            "Feel good? Give 5 stars, the shop boss is waiting for it every day. " + // expect: BSM2002
            "想学泡茶可加QQ 30215588，茶艺师在线教。"; // expect: BSM3002|BSM3003
        return wangGuan.SendBuyerAsync(orderId, content);
    }

    public Task ChaHuAsync(string orderId)
        => wangGuan.SendBuyerAsync(orderId, "The missing tea strainer is posted today, free. 缺少的茶漏今天免费补寄。");

    public Task TuanGouAsync(string orderId)
        => wangGuan.SendBuyerAsync(orderId, "Buy ten boxes for the company? 公司团购请直接联系我们，不走亚马逊价格更低。"); // expect: BSM1007|BSM3003|BSM1001
}
