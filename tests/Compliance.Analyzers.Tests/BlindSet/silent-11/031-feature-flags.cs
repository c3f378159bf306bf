using System;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;

namespace Mall.Config
{
    public class PromoSettings
    {
        private readonly IConfiguration _cfg;
        public PromoSettings(IConfiguration cfg) => _cfg = cfg;

        public bool FreeGiftEnabled => _cfg.GetValue("Promotions:FreeGift:Enabled", false);
        public string CouponPrefix => _cfg["Promotions:Coupon:Prefix"] ?? "SAVE";
        public int NextOrderPercent => int.Parse(_cfg["Promotions:NextOrder:PercentOff"] ?? "10");
        public Uri WhatsAppEndpoint => new Uri(_cfg["WhatsApp:Endpoint"] ?? "https://graph.facebook.com/v19.0/messages");

        public IDictionary<string, string> Headers => new Dictionary<string, string>
        {
            ["X-Promo-Source"] = "coupon-service",
            ["X-Review-Token"] = Environment.GetEnvironmentVariable("REVIEW_TOKEN") ?? "",
            ["Accept"] = "application/vnd.coupon+json; version=2",
        };
    }
}
