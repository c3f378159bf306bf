using System.Collections.Generic;
using System.Threading.Tasks;

namespace Pebble.Kids.Amazon
{
    public class LocalizedReplyService
    {
        private readonly IAmazonReplyClient _client;

        private static readonly Dictionary<(string Topic, string Lang), string> Replies = new()
        {
            [("gift-receipt", "en")] = "Hello, you can print a gift receipt from Your Orders; it shows no prices.",
            [("gift-receipt", "zh")] = "您好，礼品收据可以在订单页面打印，上面不会显示价格。",
            [("broken", "en")] = "Hello, we are sorry the wooden train arrived broken. Would you prefer a replacement or a full refund?",
            [("broken", "zh")] = "您好，很抱歉木头小火车到货时已损坏。请问您希望换货还是全额退款？",
            [("safety", "en")] = "Hello, an important note on order {0}: the magnets are not meant for children under three years.",
            [("safety", "zh")] = "您好，关于订单 {0} 的重要提示：磁铁不适合三岁以下儿童使用。",
            [("store", "en")] = "Hello, please store the blocks in a dry place, otherwise the paint may come off.",
            [("store", "zh")] = "您好，积木请放在干燥的地方，否则漆面可能脱落。",
            [("warehouse-return", "en")] = "Hello, your return from order {0} has arrived and the full amount was refunded this morning.",
            [("warehouse-return", "zh")] = "您好，订单 {0} 的退货已入库，今天上午已全额退款。"
        };

        public LocalizedReplyService(IAmazonReplyClient client) => _client = client;

        public Task ReplyAsync(string orderId, string topic, string lang)
        {
            var text = string.Format(Replies[(topic, lang)], orderId);
            return _client.ReplyToBuyerAsync(orderId, text);
        }
    }
}
