using System.Threading.Tasks;

namespace Putian.Shopify.DuLiZhan
{
    /// <summary>自有独立站（Shopify）的会员邮件，仅发给在官网注册并订阅的会员。</summary>
    public class ShopifyMemberMailer
    {
        private readonly IShopifyEmailClient _client;

        public ShopifyMemberMailer(IShopifyEmailClient client) => _client = client;

        public Task WelcomeAsync(string memberEmail, string memberName) =>
            _client.SendToSubscriberAsync(
                memberEmail,
                "欢迎加入官网会员",
                $"{memberName}，欢迎注册本站会员，首单优惠券已放入您的官网账户。");

        public async Task SettleAsync(string kolAgency)
        {
            const string subject = "四月达人合作结算";
            var body = "贵司四月共有十二位达人发布测评，" + "佣金按合同以银行转账支付，" + "请把发票寄到我司财务部。";
            await _client.SendToPartnerAsync(kolAgency, subject, body);
        }
    }

    public interface IShopifyEmailClient
    {
        Task SendToSubscriberAsync(string email, string subject, string html);
        Task SendToPartnerAsync(string email, string subject, string text);
    }
}
