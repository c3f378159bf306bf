namespace Integration.Stubs
{
    /// <summary>Canned answers of the coupon service for local runs.</summary>
    internal static class StubResponses
    {
        internal const string Coupon = "{\"code\":\"SAVE20\",\"type\":\"percent_off\",\"value\":20,\"status\":\"active\"}";

        internal const string Promotions = @"
{
  ""promotions"": [
    { ""id"": 1, ""type"": ""FREE_GIFT"", ""sku"": ""MUG-01"" },
    { ""id"": 2, ""type"": ""COUPON"", ""percent_off"": 15 }
  ]
}";

        internal const string Reviews = """
            { "asin": "B000000001", "reviews": [ { "stars": 5, "verified": true }, { "stars": 1, "verified": false } ] }
            """;

        internal const string Xml = "<Promotion><CouponCode>SAVE20</CouponCode><GiftCard>false</GiftCard></Promotion>";
        internal static string Header(string token) => $"Authorization: Coupon {token}";
    }
}
