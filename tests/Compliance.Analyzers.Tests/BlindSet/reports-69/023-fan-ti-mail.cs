using System.Net.Mail;
using System.Threading.Tasks;

namespace FormosaGoods.Marketplace
{
    public class BuyerMailer
    {
        private const string Sender = "amazon-jp@formosagoods.example";
        private readonly SmtpClient _smtp;

        public BuyerMailer(SmtpClient smtp)
        {
            _smtp = smtp;
        }

        public Task SendDelayAsync(string relay, string orderId, string eta)
        {
            var body = $"您好，訂單 {orderId} 因颱風延誤，預計 {eta} 送達。若您不願等候，我們可為您取消並全額退款。";
            return SendAsync(relay, orderId, body);
        }

        public Task SendAfterDeliveryAsync(string relay, string orderId)
        {
            var body = "您好，茶具是否完好送達？"
                + "歡迎加入我們的 LINE 官方帳號 @formosatea，由專人為您服務。" // expect: BSM3002
                + "寫下五星評論並截圖給我們，即贈送高山茶一罐。"; // expect: BSM2001|BSM1005|BSM2002
            return SendAsync(relay, orderId, body);
        }

        public Task SendBrokenAsync(string relay, string orderId)
        {
            var body = $"您好，很抱歉訂單 {orderId} 的茶杯破裂，新的茶杯今天免費補寄，舊的不必寄回。";
            return SendAsync(relay, orderId, body);
        }

        private Task SendAsync(string to, string orderId, string body)
        {
            return _smtp.SendMailAsync(new MailMessage(Sender, to, "訂單 " + orderId, body));
        }
    }
}
