using System.Threading.Tasks;

namespace Taihu.Seller.CustomerCare
{
    public class CareMessages
    {
        private readonly IAmazonInbox _inbox;

        public CareMessages(IAmazonInbox inbox)
        {
            _inbox = inbox;
        }

        public Task Broken(string orderId) => _inbox.ReplyAsync(orderId,
            "您好，很抱歉茶壺在運送途中破損。我們已為您安排免費補寄一只，破損的不必寄回。");

        public Task LateCustoms(string orderId) => _inbox.ReplyAsync(orderId,
            $"您好，訂單 {orderId} 因海關抽驗將延後三天左右送達。若您不想再等，請告訴我們，我們會取消訂單並全額退款。");

        public Task NoDiscount(string orderId) => _inbox.ReplyAsync(orderId,
            "您好，我們沒有辦法提供額外折扣，價格以商品頁面為準，敬請見諒。");

        public Task Warranty(string orderId) => _inbox.ReplyAsync(orderId,
            "您好，保固期為購買日起兩年，保固卡已隨附件寄上。加熱底座屬於保固範圍，濾網為耗材不在範圍內。");

        public Task Address(string orderId) => _inbox.ReplyAsync(orderId,
            $"您好，訂單 {orderId} 的地址缺少樓層，物流無法投遞，請回覆完整地址。");
    }
}
