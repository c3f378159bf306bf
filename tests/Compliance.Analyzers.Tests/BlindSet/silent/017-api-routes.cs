namespace Gateway.Routes
{
    public static class SpApiPaths
    {
        public const string NegativeFeedbackRemoval = "/messaging/v1/orders/{0}/messages/negativeFeedbackRemoval";
        public const string UnexpectedProblem = "/messaging/v1/orders/{0}/messages/unexpectedProblem";
        public const string Motors = "/messaging/v1/orders/{amazonOrderId}/messages/amazonMotors";
        public const string Solicit = "/solicitations/v1/orders/{0}/solicitations/productReviewAndSellerFeedback";
        public const string Coupons = "/api/coupons/{code}/redeem";
        public const string Reviews = "https://api.partner.example/v2/products/{asin}/reviews?stars=5&sort=positive";
        public const string GiftOptions = "/orders/v0/orders/{0}/orderItems?include=giftWrap,giftMessage";

        public static string For(string template, string id) => string.Format(template, System.Uri.EscapeDataString(id));
    }
}
