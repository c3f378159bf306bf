using System.Net.Mail;
using System.Threading.Tasks;

namespace FormosaGoods.Marketplace
{
    public class ReplyMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _sender;

        public ReplyMailer(SmtpClient smtp, string sender)
        {
            _smtp = smtp;
            _sender = sender;
        }

        public Task SendRefundedAsync(string relay, string orderId)
        {
            var body = $"您好，訂單 {orderId} 的退款已退回您原本的付款方式，約需三到五個工作天入帳。";
            return SendAsync(relay, orderId, body);
        }

        public Task SendNoDiscountAsync(string relay, string orderId)
        {
            var body = "您好，謝謝您的詢問。我們無法私下提供折扣或折價券，價格請以商品頁面為準。";
            return SendAsync(relay, orderId, body);
        }

        public Task SendManualAsync(string relay, string orderId)
        {
            var body = "您好，說明書已附上，第五頁有更換濾網的步驟。";
            return SendAsync(relay, orderId, body);
        }

        public Task SendGiftAsync(string relay, string orderId)
        {
            var body = "您好，這款茶具可以選擇禮物包裝，包裹內不附價格明細。";
            return SendAsync(relay, orderId, body);
        }

        private Task SendAsync(string to, string orderId, string body) =>
            _smtp.SendMailAsync(new MailMessage(_sender, to, "訂單 " + orderId, body));
    }
}
