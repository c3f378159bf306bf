namespace Hearthline.Academy;

/// <summary>Questions of the yearly quiz for our support agents.</summary>
public static class PolicyQuiz
{
    public static readonly QuizQuestion[] Questions =
    {
        new("May an agent promise a gift card when a parcel is late?", false, "No. Refund or replace through Amazon, nothing else."),
        new("May an agent ask a buyer to turn a two-star review into a five-star review after the fault has been repaired?", false, "Never, not even politely."),
        new("May an agent give the office phone number if the buyer asks for it?", false, "No. The conversation stays in Buyer-Seller Messages."),
        new("May an agent refund the price of a missing part?", true, "Yes, with the matching reason in Manage Orders."),
        new("May an agent send a coupon code to a regular customer?", false, "No. Public coupons are set up by marketing in Seller Central."),
    };
}

public sealed record QuizQuestion(string Question, bool Answer, string Explanation);
