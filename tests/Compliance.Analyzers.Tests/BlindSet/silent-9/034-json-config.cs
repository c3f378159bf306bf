using System.Text.Json;

namespace Hub.Config
{
    public static class Defaults
    {
        public const string FeatureFlags = """
            {
              "coupons": { "enabled": true, "maxPercentOff": 30 },
              "giftCards": { "enabled": false },
              "reviewRequest": { "useSolicitationsApi": true, "delayDays": 7 },
              "channels": [ "amazon-uk", "amazon-us" ]
            }
            """;

        public static JsonDocument Load() => JsonDocument.Parse(FeatureFlags);

        public static string Xml => "<promotion type=\"percent\"><couponCode>WOOF15</couponCode><discount>15</discount></promotion>";
        public static string Header => "X-Coupon-Code";
        public static string CacheKey(string code, string user) => $"promo:coupon:{code}:free-gift:{user}";
    }
}
