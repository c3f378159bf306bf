using System.Threading.Tasks;

namespace Taishang.Seller.CustomerCare
{
    public class 客訴回覆
    {
        private readonly IMarketplaceMessenger _messenger;

        public 客訴回覆(IMarketplaceMessenger messenger)
        {
            _messenger = messenger;
        }

        public async Task 回覆瑕疵(string orderId, string buyerName)
        {
            string content = $"{buyerName} 您好，很抱歉收到的雨傘骨架斷裂，我們已經全額退款，款項會退回原本的付款方式。";
            await _messenger.SendBuyerMessageAsync(orderId, content);
        }

        public async Task 追蹤(string orderId, string buyerName, int stars)
        {
            string content = stars < 4
                ? $"{buyerName} 您好，雨傘的錢已經退了，那則低分留言就請您高抬貴手收回去吧。" // expect: BSM2004|BSM2001
                : $"{buyerName} 您好，您詢問的備用傘套目前沒有單獨販售，傘套尺寸為 30 公分。";
            await _messenger.SendBuyerMessageAsync(orderId, content);
        }

        public async Task 節慶(string orderId, string buyerName)
        {
            string content = $"{buyerName} 您好，中秋檔期本店整櫃茶具八折起，順手帶一組送長輩最體面。"; // expect: BSM1007|BSM1001
            await _messenger.SendBuyerMessageAsync(orderId, content);
        }
    }
}
