using System.Collections.Generic;
using System.Threading.Tasks;

namespace LumiHome.Shopify.Marketing
{
    // 独立站(lumihome.shop)会员营销邮件,收件人为官网注册并订阅的会员
    public class ShopifyMemberCampaign
    {
        private readonly IKlaviyoClient _klaviyo;

        public ShopifyMemberCampaign(IKlaviyoClient klaviyo) => _klaviyo = klaviyo;

        public Task HuanYingAsync(ShopifySubscriber s) => _klaviyo.SendCampaignAsync(new KlaviyoCampaign
        {
            ListId = "shopify-subscribers",
            To = s.Email,
            Subject = "Welcome to lumihome.shop",
            Html = $"<p>Hi {s.FirstName},</p><p>Use WELCOME10 at checkout on lumihome.shop for 10% off your first order. Follow us on Instagram @lumihome.</p>"
        });

        public Task ZhouNianAsync(ShopifySubscriber s) => _klaviyo.SendCampaignAsync(new KlaviyoCampaign
        {
            ListId = "shopify-subscribers",
            To = s.Email,
            Subject = "官网三周年",
            Html = $"<p>{s.FirstName} 您好，官网三周年庆，全场八折，会员积分双倍，登录 lumihome.shop 即可参加。</p>"
        });
    }
}
