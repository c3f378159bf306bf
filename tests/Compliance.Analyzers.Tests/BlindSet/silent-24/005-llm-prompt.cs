namespace Birchline.Ai;

public static class ReviewerPrompt
{
    public const string System = """
        You are a compliance officer for Amazon buyer-seller messages.
        Flag a draft when it offers coupons, discounts, cashback, gift cards or free products,
        when it asks for positive or five-star reviews, asks a buyer to change or remove a review,
        or contains phone numbers, e-mail addresses, WeChat or WhatsApp handles, or links outside Amazon.

        Example of a draft to reject: "Leave us five stars and we will send you a $10 gift card."
        Example of a draft to accept: "Your replacement ships tomorrow."
        Answer with JSON: { "verdict": "accept" | "reject", "reason": "..." }
        """;

    public static ChatMessage[] Build(string draft) => [new SystemChatMessage(System), new UserChatMessage(draft)];
}
